# Sourced by the scripts of this folder: where the project is, how they speak, how a preset is configured and built.
# shellcheck shell=bash

kaban_root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
export NINJA_STATUS='[%f/%t %es] '

say() {
  printf '\n== %s\n' "$*"
}

# Configures a preset unless its build tree is there, younger than the presets; ninja itself notices changed lists. A tree that
# was made for another folder (a copied checkout) is begun afresh.
configure() {
  local preset=$1
  local tree=$kaban_root/build/$preset
  local fresh=(--fresh)
  if [[ -f $tree/build.ninja ]] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$kaban_root" "$tree/CMakeCache.txt"; then
    if [[ $tree/build.ninja -nt $kaban_root/CMakePresets.json ]]; then
      return
    fi
    fresh=()
  fi
  say "configuring $preset"
  (cd -- "$kaban_root" && cmake "${fresh[@]}" --preset "$preset")
}

build() {
  local preset=$1
  shift
  say "building $preset"
  (cd -- "$kaban_root" && cmake --build --preset "$preset" "$@")
}

# Qt wants a private folder for its sockets; a login gives one, a container or a bare chroot does not.
kaban_made_runtime_dir=
ensure_runtime_dir() {
  if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    kaban_made_runtime_dir=$(mktemp -d)
    chmod 0700 "$kaban_made_runtime_dir"
    export XDG_RUNTIME_DIR=$kaban_made_runtime_dir
  fi
}

remove_runtime_dir() {
  if [[ -n $kaban_made_runtime_dir ]]; then
    rm -rf -- "$kaban_made_runtime_dir"
  fi
}

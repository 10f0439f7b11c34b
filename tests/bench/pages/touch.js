// The pages as a small web kiosk: a tap on whatever looks like a button leads to the next page, and from the last one home.
const pages = ["01-home", "02-login-qr", "03-disclaimer", "04-place-id", "05-basic-info", "06-form-picker"];
document.addEventListener("click", (tap) => {
  if (!tap.target.closest(".tile, .btn, .edit")) return;
  const here = pages.findIndex((page) => location.pathname.endsWith(page + ".html"));
  location.href = pages[(here + 1) % pages.length] + ".html";
});

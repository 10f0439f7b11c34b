<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message id="panel.title">
        <source>模拟设备</source>
        <translation>模拟设备</translation>
    </message>
    <message id="panel.card">
        <source>放身份证：%1</source>
        <translation>放身份证：%1</translation>
    </message>
    <message id="panel.remove">
        <source>拿走身份证</source>
        <translation>拿走身份证</translation>
    </message>
    <message id="panel.cut">
        <source>断开网络</source>
        <translation>断开网络</translation>
    </message>
    <message id="panel.restore">
        <source>恢复网络</source>
        <translation>恢复网络</translation>
    </message>
    <message id="panel.phone">
        <source>手机确认登录：%1</source>
        <translation>手机确认登录：%1</translation>
    </message>
    <message id="panel.deny">
        <source>手机拒绝登录</source>
        <translation>手机拒绝登录</translation>
    </message>
    <message id="panel.camera.face">
        <source>人像镜头</source>
        <translation>人像镜头</translation>
    </message>
    <message id="panel.camera.document">
        <source>高拍仪</source>
        <translation>高拍仪</translation>
    </message>
    <message id="panel.camera.unplug">
        <source>拔掉%1</source>
        <translation>拔掉%1</translation>
    </message>
    <message id="panel.camera.plug">
        <source>插上%1</source>
        <translation>插上%1</translation>
    </message>
    <message id="panel.camera.freeze">
        <source>%1没有画面</source>
        <translation>%1没有画面</translation>
    </message>
    <message id="panel.camera.thaw">
        <source>%1恢复画面</source>
        <translation>%1恢复画面</translation>
    </message>
    <message id="panel.camera.clip">
        <source>给%1换一张图片或一段视频…</source>
        <translation>给%1换一张图片或一段视频…</translation>
    </message>
    <message id="panel.camera.unreadable">
        <source>%1打不开这个文件，请换一张图片或一段视频。（%2）</source>
        <translation>%1打不开这个文件，请换一张图片或一段视频。（%2）</translation>
    </message>
    <message id="panel.authority.slow">
        <source>人社系统变慢</source>
        <translation>人社系统变慢</translation>
    </message>
    <message id="panel.authority.busy">
        <source>人社系统忙</source>
        <translation>人社系统忙</translation>
    </message>
    <message id="panel.authority.broken">
        <source>人社系统答非所问</source>
        <translation>人社系统答非所问</translation>
    </message>
    <message id="panel.authority.refuses">
        <source>人社系统不收照片</source>
        <translation>人社系统不收照片</translation>
    </message>
    <message id="panel.authority.well">
        <source>人社系统恢复正常</source>
        <translation>人社系统恢复正常</translation>
    </message>
    <message id="panel.clock.tomorrow">
        <source>人社系统的时间：明天</source>
        <translation>人社系统的时间：明天</translation>
    </message>
    <message id="panel.clock.real">
        <source>人社系统的时间：现在</source>
        <translation>人社系统的时间：现在</translation>
    </message>
</context>
</TS>

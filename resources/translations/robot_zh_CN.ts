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
</context>
</TS>

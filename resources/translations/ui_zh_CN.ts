<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message id="assist.exit">
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message id="assist.standard_text">
        <source>标准字</source>
        <translation>标准字</translation>
    </message>
    <message id="assist.call_staff.two_lines">
        <source>呼叫
工作人员</source>
        <translation>呼叫
工作人员</translation>
    </message>
    <message id="lowered.back">
        <source>画面已下移，坐着也能够到。
点这里，恢复原来的位置。</source>
        <translation>画面已下移，坐着也能够到。
点这里，恢复原来的位置。</translation>
    </message>
    <message id="rail.stage.done">
        <source>已完成</source>
        <translation>已完成</translation>
    </message>
    <message id="rail.stage.current">
        <source>正在办</source>
        <translation>正在办</translation>
    </message>
    <message id="rail.stage.coming">
        <source>还没到</source>
        <translation>还没到</translation>
    </message>
    <message id="rail.position">
        <source>第 %1 步，共 %2 步</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message id="assist.voice">
        <source>语音</source>
        <translation>语音</translation>
    </message>
    <message id="assist.large_text">
        <source>大字</source>
        <translation>大字</translation>
    </message>
    <message id="assist.high_contrast">
        <source>高对比</source>
        <translation>高对比</translation>
    </message>
    <message id="assist.move_down">
        <source>画面下移</source>
        <translation>画面下移</translation>
    </message>
    <message id="assist.other_language">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="assist.other_language.what">
        <source>换成英文</source>
        <translation>换成英文</translation>
    </message>
    <message id="assist.call_staff">
        <source>呼叫工作人员</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message id="form.required">
        <source>必填</source>
        <translation>必填</translation>
    </message>
    <message id="key.backspace">
        <source>删掉一个</source>
        <translation>删掉一个</translation>
    </message>
    <message id="key.space">
        <source>空格</source>
        <translation>空格</translation>
    </message>
    <message id="reading.page_up">
        <source>往上翻一页</source>
        <translation>往上翻一页</translation>
    </message>
    <message id="reading.page_down">
        <source>往下翻一页</source>
        <translation>往下翻一页</translation>
    </message>
    <message id="entry.empty">
        <source>还没有输入</source>
        <translation>还没有输入</translation>
    </message>
    <message id="entry.length">
        <source>已输入 %1 个</source>
        <translation>已输入 %1 个</translation>
    </message>
    <message id="assist.large_text.on">
        <source>按一下，换回标准字</source>
        <translation>按一下，换回标准字</translation>
    </message>
    <message id="tile.off">
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message id="strip.clock">
        <source>现在时间</source>
        <translation>现在时间</translation>
    </message>
    <message id="heard.pause">
        <source>，</source>
        <translation>，</translation>
    </message>
</context>
</TS>

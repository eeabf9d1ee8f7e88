<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>BadEnd</name>
        <message>
            <source>&amp;Copy the text</source>
            <translation>复制文字(&amp;C)</translation>
        </message>
        <message>
            <source>Everything that was saved is in the book; it was checked.</source>
            <translation>已保存的内容都在账本里，账本已检查过。</translation>
        </message>
        <message>
            <source>Fieldbook</source>
            <translation>阵地</translation>
        </message>
        <message>
            <source>Open the &amp;log folder</source>
            <translation>打开日志文件夹(&amp;L)</translation>
        </message>
        <message>
            <source>The last run did not end properly</source>
            <translation>上次运行没有正常结束</translation>
        </message>
        <message>
            <source>This had been typed and not yet saved:</source>
            <translation>以下文字已输入但尚未保存：</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Errors</name>
        <message>
            <source>{file} could not be brought up to date. It was not changed, and a backup lies beside it. Open it with the Fieldbook it was last used with, and send the log to whoever gave you this version.</source>
            <translation>{file} 升级失败，未作改动，旁边已有备份。请用原来的版本打开，并把日志交给提供本版本的人。</translation>
        </message>
        <message>
            <source>{file} was saved by an older Fieldbook and cannot be read as it is. It was not changed. Open it once in the window: it is brought up to date, and a backup is made before.</source>
            <translation>{file} 由旧版阵地保存，不能直接读取，未作改动。请在窗口中打开一次：程序会先备份，再升级账本。</translation>
        </message>
    </context>
</TS>

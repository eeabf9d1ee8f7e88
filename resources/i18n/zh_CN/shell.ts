<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AsOf</name>
        <message>
            <source>All figures, charts and slides count up to this day. The book itself does not change.</source>
            <translation>所有数字、图表和幻灯片都算到这一天，账本本身不变。</translation>
        </message>
        <message>
            <source>As of another day</source>
            <translation>换一个截止日期</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
    </context>
    <context>
        <name>Card order</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Days idle</source>
            <translation>停滞天数</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation>下一步到期</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>Confirmed</source>
            <translation>已证实</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>估计</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>猜测</translation>
        </message>
    </context>
    <context>
        <name>Date orders</name>
        <message>
            <source>Day, month, year</source>
            <translation>日-月-年</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>月-日-年</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>年-月-日</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>"{value}" cannot be used for {option}. Nothing was done. What can: {allowed}.</source>
            <translation>{option} 不能是“{value}”，没有执行任何操作。可以用：{allowed}。</translation>
        </message>
        <message>
            <source>A cell holds more than {limit} characters. Nothing was imported. Shorten it and import again.</source>
            <translation>有单元格超过 {limit} 个字符，没有导入任何内容。请缩短后重新导入。</translation>
        </message>
        <message>
            <source>A credit limit or grade set by hand needs a reason and a last day, so nothing was saved. Give both and save again.</source>
            <translation>人工设定的信用额度或等级须写明原因和截止日，未保存。请补齐后再保存。</translation>
        </message>
        <message>
            <source>A day is missing, so nothing was saved. Choose the day and save again.</source>
            <translation>缺少日期，未保存。请选择日期后再保存。</translation>
        </message>
        <message>
            <source>A forecast above its evidence, or adjusted by hand, needs a reason, so nothing was saved. Give the reason and save again.</source>
            <translation>预测高于依据或经人工调整时必须说明原因，因此未保存。请填写原因后再次保存。</translation>
        </message>
        <message>
            <source>A line runs between two people, so none was drawn. Draw it from one to another.</source>
            <translation>连线须在两个人之间，未画出。从一人拖到另一人。</translation>
        </message>
        <message>
            <source>A name is missing, so nothing was saved. Type a name and save again.</source>
            <translation>缺少名称，没有保存。填写名称后再保存。</translation>
        </message>
        <message>
            <source>A number is missing, so nothing was saved. Type the number of the invoice and save again.</source>
            <translation>缺少编号，未保存。请填写发票编号后再保存。</translation>
        </message>
        <message>
            <source>A percentage here lies between {minimum} % and {maximum} %, so nothing was saved. Correct it and save again.</source>
            <translation>此处百分比应在 {minimum}% 到 {maximum}% 之间，未保存。请更正后再保存。</translation>
        </message>
        <message>
            <source>A score here lies between {minimum} and {maximum}, so nothing was saved. Correct it and save again.</source>
            <translation>此处评分应在 {minimum} 到 {maximum} 之间，未保存。请更正后再保存。</translation>
        </message>
        <message>
            <source>A test is passed only with what shows it, so nothing was saved. Write the evidence and save again.</source>
            <translation>检验须有依据才算通过，未保存。写明依据后再保存。</translation>
        </message>
        <message>
            <source>A tier set by hand needs a reason and a last day, so nothing was saved. Give both and save again.</source>
            <translation>手动设定价值等级须填写原因和截止日期，未保存。请补齐后再保存。</translation>
        </message>
        <message>
            <source>A visit is to a customer, a dealer or for a deal, so nothing was saved. Choose one and save again.</source>
            <translation>拜访须对应客户、经销商或商机，因此未保存。请选择其一后再保存。</translation>
        </message>
        <message>
            <source>A visit on {day} has not been held yet, so nothing was saved. Plan it, or correct the day.</source>
            <translation>{day} 的拜访尚未进行，因此未保存。请改为计划拜访，或更正日期。</translation>
        </message>
        <message>
            <source>A visit that was held is neither moved nor cancelled, so nothing was changed. Reopen it first.</source>
            <translation>已完成的拜访不能改期或取消，因此未作更改。请先恢复为计划。</translation>
        </message>
        <message>
            <source>An amount cannot be below zero here, so nothing was saved. Correct the amount and save again.</source>
            <translation>这里的金额不能小于零，没有保存。改正金额后再保存。</translation>
        </message>
        <message>
            <source>An amount is missing, so nothing was saved. Type the amount and save again.</source>
            <translation>缺少金额，未保存。请填写金额后再保存。</translation>
        </message>
        <message>
            <source>An answer to a red flag needs words, so nothing was saved. Say what is to be done, or why it is accepted, and save again.</source>
            <translation>处理红旗必须写明内容，因此没有保存。请写明要采取的行动，或接受的理由，再保存。</translation>
        </message>
        <message>
            <source>It is not clear what the table holds. Nothing was imported. Say whether it is customers, deals or something else.</source>
            <translation>看不出表里是什么，没有导入任何内容。请指明是客户、商机还是其他。</translation>
        </message>
        <message>
            <source>Neither a customer nor a dealer is named, so nothing was saved. Choose one and save again.</source>
            <translation>没有指明客户或经销商，未保存。请选择后再保存。</translation>
        </message>
        <message>
            <source>No row with column names was found. Nothing was imported. Put the names in one row above the data.</source>
            <translation>没有找到列名所在的行，没有导入任何内容。请把列名放在数据上方的一行里。</translation>
        </message>
        <message>
            <source>No workday is left in this week, so no visit was planned. Choose a later week.</source>
            <translation>本周已没有工作日，因此未安排拜访。请选择之后的一周。</translation>
        </message>
        <message>
            <source>Reading needed more than {limit} MB of memory and was stopped. Nothing was imported. Split the file.</source>
            <translation>读取占用的内存超过 {limit} MB，已停止，没有导入任何内容。请把文件拆分。</translation>
        </message>
        <message>
            <source>Reading took longer than {seconds} seconds and was stopped. Nothing was imported. Split the file.</source>
            <translation>读取超过 {seconds} 秒，已停止，没有导入任何内容。请把文件拆分。</translation>
        </message>
        <message>
            <source>Something unexpected happened ({kind}). Saved work is safe; the last step may be missing. You can go on. The details are in {log}.</source>
            <translation>发生了意外情况（{kind}）。已保存的内容是安全的，最后一步可能没有保存。可以继续使用，详情见 {log}。</translation>
        </message>
        <message>
            <source>Something went wrong ({code}). Nothing was saved. The log file has the details.</source>
            <translation>出现问题（{code}），没有保存。详情见日志文件。</translation>
        </message>
        <message>
            <source>Stopped as you asked. Nothing was changed.</source>
            <translation>已按你的要求停止，没有任何改动。</translation>
        </message>
        <message>
            <source>The backup could not be made or did not read back well, so it was removed. The book itself is unchanged. Check the space and the rights of the folder, then back up again.</source>
            <translation>备份没有做成，或者回读不正确，已删除这份备份；账本本身没有变化。请检查文件夹的空间和权限后重新备份。</translation>
        </message>
        <message>
            <source>The characters of the file could not be read. Nothing was imported. Choose its encoding (often UTF-8 or GB18030), or save it as UTF-8.</source>
            <translation>文件的文字无法识别，没有导入任何内容。请选择编码（常见为 UTF-8 或 GB18030），或另存为 UTF-8。</translation>
        </message>
        <message>
            <source>The content of the file does not match its name. Nothing was imported. Save it as xlsx or csv and import that.</source>
            <translation>文件内容与扩展名不符，没有导入任何内容。请另存为 xlsx 或 csv 后导入。</translation>
        </message>
        <message>
            <source>The database library of this installation cannot save safely ({pragma} = {value}). The book was not opened. Install Fieldbook again.</source>
            <translation>本机安装的数据库组件不能安全保存（{pragma} = {value}），账本没有打开。请重新安装阵地。</translation>
        </message>
        <message>
            <source>The dates ({column}: {example}) could be day-month or month-day. Nothing was imported. Choose the order, then import again.</source>
            <translation>日期（{column}：{example}）可能是“日-月”也可能是“月-日”，没有导入任何内容。请选定顺序后重新导入。</translation>
        </message>
        <message>
            <source>The days lie between {minimum} and {maximum}, so nothing was saved. Correct them and save again.</source>
            <translation>天数应在 {minimum} 到 {maximum} 之间，未保存。请更正后再保存。</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not saved; everything before it is safe. Free some space and repeat it.</source>
            <translation>磁盘已满，最后一次修改没有保存，之前的内容都是安全的。腾出空间后再改一次。</translation>
        </message>
        <message>
            <source>The disk is full, so {file} was not saved. Your book is unchanged. Free some space and save it again.</source>
            <translation>磁盘已满，{file} 没有保存，账本没有变化。腾出空间后再保存。</translation>
        </message>
        <message>
            <source>The file has no such sheet. Nothing was imported. Choose one of its sheets: {sheets}.</source>
            <translation>文件里没有这个工作表，没有导入任何内容。请从以下工作表中选择：{sheets}。</translation>
        </message>
        <message>
            <source>The file holds no table Fieldbook can read ({found}). Nothing was imported. Save it as xlsx or csv, without a password, and import that.</source>
            <translation>文件里没有可以读取的表格（{found}），没有导入任何内容。请另存为不带密码的 xlsx 或 csv 后导入。</translation>
        </message>
        <message>
            <source>The file is damaged ({detail}). Nothing was imported. Open it in a spreadsheet program and save it again.</source>
            <translation>文件已损坏（{detail}），没有导入任何内容。请用表格软件打开并重新保存。</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was imported. Export it again at its source.</source>
            <translation>文件是空的，没有导入任何内容。请从来源处重新导出。</translation>
        </message>
        <message>
            <source>The file is too large to read safely ({megabytes} MB). Nothing was imported. Split it and import the parts.</source>
            <translation>文件过大（{megabytes} MB），无法安全读取，没有导入任何内容。请拆分后分别导入。</translation>
        </message>
        <message>
            <source>The file made the reader stop. Fieldbook and the book are unharmed and nothing was imported. Open the file in a spreadsheet program and save it again.</source>
            <translation>这个文件使读取程序中断。阵地和账本都没有受损，也没有导入任何内容。请用表格软件打开并重新保存。</translation>
        </message>
        <message>
            <source>The file unpacks to far more than a table needs and was not opened. Nothing was imported. Save it again in a spreadsheet program.</source>
            <translation>文件解压后远大于一张表所需，没有打开，也没有导入任何内容。请用表格软件重新保存。</translation>
        </message>
        <message>
            <source>The folder {folder} is missing or cannot be written. Nothing was saved. Choose a folder of yours.</source>
            <translation>文件夹 {folder} 不存在或无法写入，没有保存任何内容。请选用您自己的文件夹。</translation>
        </message>
        <message>
            <source>The grade cuts must fall from A to C and lie between 0 and 100, so nothing was saved. Correct them and save again.</source>
            <translation>定级分数线须从 A 到 C 依次递减，且在 0 到 100 之间，因此未保存。请更正后再保存。</translation>
        </message>
        <message>
            <source>The last day lies before the first, so nothing was saved. Correct one of them and save again.</source>
            <translation>结束日期早于开始日期，因此没有保存。请改正其中一个再保存。</translation>
        </message>
        <message>
            <source>The mapping of columns cannot be used ({detail}). Nothing was imported. Correct it, or import without it.</source>
            <translation>列对应表无法使用（{detail}），没有导入任何内容。请改正后重试，或不带它导入。</translation>
        </message>
        <message>
            <source>The money is promised for a day that has passed, so nothing was saved. Correct the day and save again.</source>
            <translation>承诺付款日已经过去，未保存。请更正日期后再保存。</translation>
        </message>
        <message>
            <source>The self-check needs {needed} picks, eight from each list; there are {count}, so nothing was saved. Pick the others and save again.</source>
            <translation>自评共需选 {needed} 个词，每张表 8 个；现已选 {count} 个，因此未保存。请选满后再保存。</translation>
        </message>
        <message>
            <source>The table has more than {limit} cells. Nothing was imported. Remove empty rows and columns, or split it.</source>
            <translation>表格超过 {limit} 个单元格，没有导入任何内容。请删去空行空列，或拆分表格。</translation>
        </message>
        <message>
            <source>The table has more than {limit} rows. Nothing was imported. Split it and import the parts.</source>
            <translation>表格超过 {limit} 行，没有导入任何内容。请拆分后分别导入。</translation>
        </message>
        <message>
            <source>The template cannot be used for slides, so nothing was written. Your book is unchanged. Choose a .pptx or .potx file that opens in PowerPoint.</source>
            <translation>这个模板不能用来生成幻灯片，没有写出文件，账本没有变化。请选择能在 PowerPoint 中打开的 .pptx 或 .potx 文件。</translation>
        </message>
        <message>
            <source>The weights make {sum}, not 100, so nothing was saved. Correct them and save again.</source>
            <translation>权重合计为 {sum}，不是 100，因此未保存。请更正后再保存。</translation>
        </message>
        <message>
            <source>There is no sound backup of this book. Nothing was changed. Look for an older copy of the file.</source>
            <translation>这个账本没有完好的备份，没有任何改动。请找一找更早的文件副本。</translation>
        </message>
        <message>
            <source>There is no text, so nothing was saved. Type it and save again.</source>
            <translation>内容为空，未保存。填写后再保存。</translation>
        </message>
        <message>
            <source>There is nothing left to redo. The book is unchanged.</source>
            <translation>没有可以重做的步骤，账本没有变化。</translation>
        </message>
        <message>
            <source>There is nothing left to undo. The book is unchanged.</source>
            <translation>没有可以撤销的步骤，账本没有变化。</translation>
        </message>
        <message>
            <source>This change could not have been undone, so it was refused. The book is unchanged. Report this fault.</source>
            <translation>这项修改将无法撤销，因此没有执行，账本没有变化。请报告这个缺陷。</translation>
        </message>
        <message>
            <source>This command could not be understood ({detail}). Nothing was done. Add --help to see how it is written.</source>
            <translation>这条命令无法识别（{detail}），没有执行任何操作。加上 --help 可查看写法。</translation>
        </message>
        <message>
            <source>This customer is already linked to dealer {name}, so nothing was saved. One company is one dealer; unlink that one first.</source>
            <translation>该客户已与经销商 {name} 关联，因此未保存。一家公司只对应一家经销商，请先解除原有关联。</translation>
        </message>
        <message>
            <source>This evaluation was submitted on {day} and is kept as it is. Nothing was changed. Start a new evaluation.</source>
            <translation>该评估已于 {day} 提交，按原样留存，未作任何更改。请新开一份评估。</translation>
        </message>
        <message>
            <source>This record was deleted in the meantime, so nothing was saved. Undo brings it back.</source>
            <translation>这条记录已被删除，没有保存。撤销可以把它找回来。</translation>
        </message>
        <message>
            <source>Too little is scored for a grade (criteria without a mark: {missing}), so it stays a draft. Score more and submit again.</source>
            <translation>已打分的权重不足，无法定级（未打分项：{missing}），仍为草稿。请补充打分后再提交。</translation>
        </message>
        <message>
            <source>With nothing for the customer to do, this visit can only bring a continuation, so nothing was saved. Write what the customer is to do.</source>
            <translation>没有写明要客户做什么，这次拜访只会是“暂停”，因此未保存。请写明希望客户采取的行动。</translation>
        </message>
        <message>
            <source>a quotation mark is never closed</source>
            <translation>有引号没有闭合</translation>
        </message>
        <message>
            <source>it holds bytes that are no text</source>
            <translation>含有不是文字的字节</translation>
        </message>
        <message>
            <source>it holds declarations that no table needs</source>
            <translation>含有表格不需要的声明</translation>
        </message>
        <message>
            <source>it is a book or another database</source>
            <translation>这是账本或其他数据库</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>这是文件夹</translation>
        </message>
        <message>
            <source>it is a presentation</source>
            <translation>这是演示文稿</translation>
        </message>
        <message>
            <source>it is a text document</source>
            <translation>这是文字文档</translation>
        </message>
        <message>
            <source>it is a web page</source>
            <translation>这是网页</translation>
        </message>
        <message>
            <source>it is an archive</source>
            <translation>这是压缩包</translation>
        </message>
        <message>
            <source>it is an old Office file of another kind</source>
            <translation>这是另一种旧版 Office 文件</translation>
        </message>
        <message>
            <source>it is locked with a password</source>
            <translation>文件带有密码</translation>
        </message>
        <message>
            <source>it is the open book itself</source>
            <translation>这就是打开的账本本身</translation>
        </message>
        <message>
            <source>parts of it are missing or broken</source>
            <translation>部分内容缺失或损坏</translation>
        </message>
        <message>
            <source>the log file</source>
            <translation>日志文件</translation>
        </message>
        <message>
            <source>{file} already exists in {folder} and was not replaced. Choose another name, or open it.</source>
            <translation>{folder} 中已有 {file}，没有覆盖。请换一个名称，或直接打开它。</translation>
        </message>
        <message>
            <source>{file} could not be brought up to date. It was not changed, and a backup lies beside it. Open it with the Fieldbook it was last used with, and send the log to whoever gave you this version.</source>
            <translation>{file} 升级失败，未作改动，旁边已有备份。请用原来的版本打开，并把日志交给提供本版本的人。</translation>
        </message>
        <message>
            <source>{file} is a book and was not replaced. Nothing was saved. Save under another name.</source>
            <translation>{file} 是账本，没有被替换，也没有保存任何内容。请换一个名称保存。</translation>
        </message>
        <message>
            <source>{file} is a folder, so nothing was saved. Your book is unchanged. Give the name of a file in it.</source>
            <translation>{file} 是文件夹，没有保存。账本没有改动。请给出其中的文件名。</translation>
        </message>
        <message>
            <source>{file} is damaged and was not opened. It was not changed. Restore the newest backup, or look for an older copy.</source>
            <translation>{file} 已损坏，没有打开，文件也没有改动。请恢复最新的备份，或找更早的副本。</translation>
        </message>
        <message>
            <source>{file} is no longer in {folder}. Nothing was changed. Find the book with Open, or restore a backup.</source>
            <translation>{folder} 中已没有 {file}，没有任何改动。请用“打开”找到账本，或恢复备份。</translation>
        </message>
        <message>
            <source>{file} is not a Fieldbook book. It was not changed. Choose a .fieldbook file, or import this one.</source>
            <translation>{file} 不是阵地的账本，文件没有改动。请选择 .fieldbook 文件，或把它导入。</translation>
        </message>
        <message>
            <source>{file} is not in {folder}. Nothing was imported. Choose the file again.</source>
            <translation>{folder} 中没有 {file}，没有导入任何内容。请重新选择文件。</translation>
        </message>
        <message>
            <source>{file} is open in another program and was not replaced. Close it there, or save under another name.</source>
            <translation>{file} 正在其他程序中打开，没有覆盖。请先关闭，或另存为其他名称。</translation>
        </message>
        <message>
            <source>{file} is open in another program. Nothing was imported. Close it there and import again.</source>
            <translation>{file} 正在其他程序中打开，没有导入任何内容。请先关闭再导入。</translation>
        </message>
        <message>
            <source>{file} is open in another window or on another computer. It was not changed. Close it there, or open it here to read only.</source>
            <translation>{file} 已在另一个窗口或另一台电脑上打开，文件没有改动。请先在那边关闭，或在这里以只读方式打开。</translation>
        </message>
        <message>
            <source>{file} is open to read only, so this change was not saved. Save a copy and work in that one.</source>
            <translation>{file} 以只读方式打开，这次修改没有保存。请另存一份再修改。</translation>
        </message>
        <message>
            <source>{file} is the file that is being read and was not replaced. Nothing was done. Choose another name.</source>
            <translation>{file} 正是要读取的文件，没有被替换，也没有执行任何操作。请换一个名称。</translation>
        </message>
        <message>
            <source>{file} was saved by a newer Fieldbook (format {version}; this one knows {known}). It was not changed. Install the newer Fieldbook, or open a copy exported from it.</source>
            <translation>{file} 由更新版本的阵地保存（格式 {version}，本版本支持到 {known}），文件没有改动。请安装新版本，或打开由新版本导出的副本。</translation>
        </message>
        <message>
            <source>{file} was saved by an older Fieldbook and cannot be read as it is. It was not changed. Open it once in the window: it is brought up to date, and a backup is made before.</source>
            <translation>{file} 由旧版阵地保存，不能直接读取，未作改动。请在窗口中打开一次：程序会先备份，再升级账本。</translation>
        </message>
        <message>
            <source>{folder} cannot be written, so {file} was not saved. Your book is unchanged. Choose another folder.</source>
            <translation>{folder} 不能写入，{file} 没有保存，账本没有变化。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>{name} and {other} would both be exclusive for the same region and product, so nothing was saved. Part their regions or products, or change the type of one.</source>
            <translation>{name} 与 {other} 会在同一区域、同一产品上同为独家，因此未保存。请分开区域或产品，或更改其中一家的类型。</translation>
        </message>
        <message>
            <source>{name} had left by the day of the visit, so nothing was saved. Choose another contact.</source>
            <translation>拜访当天 {name} 已离职，因此未保存。请选择其他联系人。</translation>
        </message>
        <message>
            <source>{name} is an agent and needs a commission rate, so nothing was saved. Type the rate and save again.</source>
            <translation>{name} 是代理商，须填写佣金比例，因此未保存。请填写后再保存。</translation>
        </message>
        <message>
            <source>{name} is at another customer, so nothing was saved. Choose somebody of this one.</source>
            <translation>{name}属于其他客户，未保存。选择本客户的人员。</translation>
        </message>
        <message>
            <source>{name} is of the second tier and needs the dealer it buys from, so nothing was saved. Choose its parent.</source>
            <translation>{name} 是二级经销商，须注明从哪家经销商进货，因此未保存。请选择其上级经销商。</translation>
        </message>
        <message>
            <source>{name} needs a description for each of the marks 0 to 5, or none at all, so nothing was saved. Fill in the others and save again.</source>
            <translation>{name} 的 0 至 5 分须逐分写明标准，或全部留空，因此未保存。请补齐后再保存。</translation>
        </message>
        <message>
            <source>{name} would belong to itself, so nothing was saved. Choose another parent group.</source>
            <translation>{name} 会成为自己的下级，没有保存。请选择其他上级集团。</translation>
        </message>
        <message>
            <source>{name} would buy from itself, so nothing was saved. Choose another dealer it buys from.</source>
            <translation>{name} 会变成从自己进货，因此未保存。请另选它的进货上级。</translation>
        </message>
        <message>
            <source>{name} would report to itself in the end, so nothing was saved. Choose somebody else.</source>
            <translation>这样{name}最终会汇报给自己，未保存。请另选上级。</translation>
        </message>
        <message>
            <source>{setting}: this value is not allowed and was not saved. Allowed is {minimum} to {maximum}.</source>
            <translation>{setting}：这个值不在允许范围内，没有保存。允许 {minimum} 到 {maximum}。</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>1+2+1 people</source>
            <translation>1+2+1 人员</translation>
        </message>
        <message>
            <source>1+2+1 readiness</source>
            <translation>1+2+1 准备度</translation>
        </message>
        <message>
            <source>Accepted as it is</source>
            <translation>接受现状</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>Advance: by whom</source>
            <translation>进展：行动人</translation>
        </message>
        <message>
            <source>Advance: by whom, Fieldbook ID</source>
            <translation>进展：行动人阵地编号</translation>
        </message>
        <message>
            <source>Advance: done on</source>
            <translation>进展：完成日期</translation>
        </message>
        <message>
            <source>Advance: kind</source>
            <translation>进展：类型</translation>
        </message>
        <message>
            <source>Advance: promised for</source>
            <translation>进展：约定日期</translation>
        </message>
        <message>
            <source>Advance: what the customer does</source>
            <translation>进展：客户行动</translation>
        </message>
        <message>
            <source>Amount before</source>
            <translation>原金额</translation>
        </message>
        <message>
            <source>Amount in the bar</source>
            <translation>归类金额</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>回应日期</translation>
        </message>
        <message>
            <source>Answers to red flags</source>
            <translation>红旗应对</translation>
        </message>
        <message>
            <source>Authorised for: area / product</source>
            <translation>授权范围（区域/产品）</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>归类</translation>
        </message>
        <message>
            <source>Best case (forecast)</source>
            <translation>预测乐观</translation>
        </message>
        <message>
            <source>Bridge</source>
            <translation>变动桥图</translation>
        </message>
        <message>
            <source>Buys or acts for us</source>
            <translation>法律形式</translation>
        </message>
        <message>
            <source>Cancelled on</source>
            <translation>取消日期</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Channel forms</source>
            <translation>渠道表</translation>
        </message>
        <message>
            <source>Checkable information: seen on</source>
            <translation>提供可核实的信息：日期</translation>
        </message>
        <message>
            <source>Checkable information: what shows it</source>
            <translation>提供可核实的信息：依据</translation>
        </message>
        <message>
            <source>Chinese name</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Clause against diversion</source>
            <translation>防窜货条款</translation>
        </message>
        <message>
            <source>Collection steps</source>
            <translation>催收记录</translation>
        </message>
        <message>
            <source>Commission, %</source>
            <translation>佣金（%）</translation>
        </message>
        <message>
            <source>Commit (forecast)</source>
            <translation>预测承诺</translation>
        </message>
        <message>
            <source>Competing lines carried</source>
            <translation>经营的竞品</translation>
        </message>
        <message>
            <source>Concern: how long will this last?</source>
            <translation>关心：能做多久</translation>
        </message>
        <message>
            <source>Concern: is my territory protected?</source>
            <translation>关心：区域有没有保护</translation>
        </message>
        <message>
            <source>Concern: what do I earn?</source>
            <translation>关心：能赚多少</translation>
        </message>
        <message>
            <source>Concern: what do I risk?</source>
            <translation>关心：有什么风险</translation>
        </message>
        <message>
            <source>Concern: what support do I get?</source>
            <translation>关心：有什么支持</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已核实</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contract from</source>
            <translation>合同起始日期</translation>
        </message>
        <message>
            <source>Contract to</source>
            <translation>合同截止日期</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>接触程度</translation>
        </message>
        <message>
            <source>Credit days</source>
            <translation>信用账期（天）</translation>
        </message>
        <message>
            <source>Credit files</source>
            <translation>信用档案</translation>
        </message>
        <message>
            <source>Credit grade set by hand</source>
            <translation>人工信用等级</translation>
        </message>
        <message>
            <source>Credit limit set by hand</source>
            <translation>人工信用额度</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>评估项目</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days done</source>
            <translation>已完成日期</translation>
        </message>
        <message>
            <source>Days expected</source>
            <translation>预计天数</translation>
        </message>
        <message>
            <source>Dealer Fieldbook ID</source>
            <translation>经销商阵地编号</translation>
        </message>
        <message>
            <source>Dealer evaluations</source>
            <translation>经销商评估</translation>
        </message>
        <message>
            <source>Dealer grade</source>
            <translation>经销商等级</translation>
        </message>
        <message>
            <source>Dealer ranking</source>
            <translation>经销商排名</translation>
        </message>
        <message>
            <source>Dealer scorecards</source>
            <translation>经销商评分表</translation>
        </message>
        <message>
            <source>Decider</source>
            <translation>决策人</translation>
        </message>
        <message>
            <source>Decision steps</source>
            <translation>决策步骤</translation>
        </message>
        <message>
            <source>Directness, -5 to 5</source>
            <translation>直接程度（-5 至 5）</translation>
        </message>
        <message>
            <source>Dispute settled on</source>
            <translation>争议解决日</translation>
        </message>
        <message>
            <source>Disputed since</source>
            <translation>争议起始日</translation>
        </message>
        <message>
            <source>Diversion cases</source>
            <translation>窜货记录</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>End</source>
            <translation>期末</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>进入日期</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Evaluated by</source>
            <translation>评估人</translation>
        </message>
        <message>
            <source>Evaluation Fieldbook ID</source>
            <translation>评估阵地编号</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Expected close before</source>
            <translation>原预计成交日</translation>
        </message>
        <message>
            <source>Expected sales a month</source>
            <translation>预计月销售额</translation>
        </message>
        <message>
            <source>Facts or feelings, -5 to 5</source>
            <translation>理性感性（-5 至 5）</translation>
        </message>
        <message>
            <source>Finance and payment: carried by</source>
            <translation>资金与账期：承担方</translation>
        </message>
        <message>
            <source>Finance and payment: remark</source>
            <translation>资金与账期：说明</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>频率</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>开始日</translation>
        </message>
        <message>
            <source>From person</source>
            <translation>起点人员</translation>
        </message>
        <message>
            <source>From person, Fieldbook ID</source>
            <translation>起点人员阵地编号</translation>
        </message>
        <message>
            <source>From the book's figures</source>
            <translation>取自账本数据</translation>
        </message>
        <message>
            <source>Gap to quota</source>
            <translation>指标差距</translation>
        </message>
        <message>
            <source>Gate criterion</source>
            <translation>一票限制项</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>技术/财务把关者</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Goal: by whom</source>
            <translation>目标：行动人</translation>
        </message>
        <message>
            <source>Goal: by whom, Fieldbook ID</source>
            <translation>目标：行动人阵地编号</translation>
        </message>
        <message>
            <source>Goal: difficulty, 1 to 5</source>
            <translation>目标：难度（1 至 5）</translation>
        </message>
        <message>
            <source>Goal: product</source>
            <translation>目标：产品</translation>
        </message>
        <message>
            <source>Goal: product, Fieldbook ID</source>
            <translation>目标：产品阵地编号</translation>
        </message>
        <message>
            <source>Goal: seen by</source>
            <translation>目标：衡量标准</translation>
        </message>
        <message>
            <source>Goal: until</source>
            <translation>目标：完成日期</translation>
        </message>
        <message>
            <source>Goal: what the customer does</source>
            <translation>目标：客户行动</translation>
        </message>
        <message>
            <source>Group of criteria</source>
            <translation>项目组别</translation>
        </message>
        <message>
            <source>In post since</source>
            <translation>任职起始日期</translation>
        </message>
        <message>
            <source>Influence and conflict</source>
            <translation>影响与冲突</translation>
        </message>
        <message>
            <source>Influences the decider: seen on</source>
            <translation>对决策人确有影响：日期</translation>
        </message>
        <message>
            <source>Influences the decider: what shows it</source>
            <translation>对决策人确有影响：依据</translation>
        </message>
        <message>
            <source>Kind of dealer</source>
            <translation>经销商类型</translation>
        </message>
        <message>
            <source>Kind of information</source>
            <translation>信息类型</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>关系类型</translation>
        </message>
        <message>
            <source>Knows the people: seen on</source>
            <translation>了解人和决策过程：日期</translation>
        </message>
        <message>
            <source>Knows the people: what shows it</source>
            <translation>了解人和决策过程：依据</translation>
        </message>
        <message>
            <source>Last evaluated on</source>
            <translation>最近评估日期</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>离任日期</translation>
        </message>
        <message>
            <source>Left over</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Limit holds until</source>
            <translation>额度有效至</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>制表日期</translation>
        </message>
        <message>
            <source>Manager's adjustment</source>
            <translation>经理调整</translation>
        </message>
        <message>
            <source>Mark for dealers</source>
            <translation>经销得分</translation>
        </message>
        <message>
            <source>Mark for own sales</source>
            <translation>自营得分</translation>
        </message>
        <message>
            <source>Mark, 0 to 5</source>
            <translation>得分（0 至 5）</translation>
        </message>
        <message>
            <source>Market information: carried by</source>
            <translation>市场信息：承担方</translation>
        </message>
        <message>
            <source>Market information: remark</source>
            <translation>市场信息：说明</translation>
        </message>
        <message>
            <source>Measure taken</source>
            <translation>处理措施</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Name of the step</source>
            <translation>步骤名称</translation>
        </message>
        <message>
            <source>Need or want</source>
            <translation>需要或想要</translation>
        </message>
        <message>
            <source>Needs and wants</source>
            <translation>需要与想要</translation>
        </message>
        <message>
            <source>Negotiation and orders: carried by</source>
            <translation>洽谈接单：承担方</translation>
        </message>
        <message>
            <source>Negotiation and orders: remark</source>
            <translation>洽谈接单：说明</translation>
        </message>
        <message>
            <source>Net worth</source>
            <translation>净资产</translation>
        </message>
        <message>
            <source>Next step by</source>
            <translation>下一步负责人</translation>
        </message>
        <message>
            <source>No rep</source>
            <translation>无负责人</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>记录日期</translation>
        </message>
        <message>
            <source>Notes on people</source>
            <translation>人物信息</translation>
        </message>
        <message>
            <source>Objections: kind / what / answer</source>
            <translation>异议（类型/内容/回答）</translation>
        </message>
        <message>
            <source>Of 1+2+1, points</source>
            <translation>1+2+1 得分</translation>
        </message>
        <message>
            <source>Of the four bigs</source>
            <translation>四大得数</translation>
        </message>
        <message>
            <source>Omitted (forecast)</source>
            <translation>预测不计</translation>
        </message>
        <message>
            <source>Order amount</source>
            <translation>订单金额</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Our mark</source>
            <translation>我方得分</translation>
        </message>
        <message>
            <source>Our stock there, value</source>
            <translation>我方存货金额</translation>
        </message>
        <message>
            <source>Outcome as claimed</source>
            <translation>填报的结果</translation>
        </message>
        <message>
            <source>Outlets covered</source>
            <translation>覆盖终端数</translation>
        </message>
        <message>
            <source>Outlets in the area</source>
            <translation>区域终端总数</translation>
        </message>
        <message>
            <source>People</source>
            <translation>拜访对象</translation>
        </message>
        <message>
            <source>People in the deal</source>
            <translation>已登记人数</translation>
        </message>
        <message>
            <source>People, Fieldbook IDs</source>
            <translation>拜访对象阵地编号</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>期间起</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>期间止</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Person, Fieldbook ID</source>
            <translation>联系人阵地编号</translation>
        </message>
        <message>
            <source>Personal win said by</source>
            <translation>个人期望提出人</translation>
        </message>
        <message>
            <source>Personal win said by, Fieldbook ID</source>
            <translation>个人期望提出人阵地编号</translation>
        </message>
        <message>
            <source>Pipeline (forecast)</source>
            <translation>预测管道</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Points for A</source>
            <translation>A 级分数线</translation>
        </message>
        <message>
            <source>Points for B</source>
            <translation>B 级分数线</translation>
        </message>
        <message>
            <source>Points for C</source>
            <translation>C 级分数线</translation>
        </message>
        <message>
            <source>Prepared: what do they want</source>
            <translation>访前：对方想得到什么</translation>
        </message>
        <message>
            <source>Prepared: what do we ask</source>
            <translation>访前：要问什么</translation>
        </message>
        <message>
            <source>Prepared: what do we settle for</source>
            <translation>访前：退而求什么</translation>
        </message>
        <message>
            <source>Prepared: what do we show</source>
            <translation>访前：要展示什么</translation>
        </message>
        <message>
            <source>Prepared: which objections</source>
            <translation>访前：预计的异议</translation>
        </message>
        <message>
            <source>Prepared: whom do we meet</source>
            <translation>访前：见谁</translation>
        </message>
        <message>
            <source>Price below the neighbour region, %</source>
            <translation>低于邻区价差（%）</translation>
        </message>
        <message>
            <source>Primary dealer</source>
            <translation>上级经销商</translation>
        </message>
        <message>
            <source>Primary dealer, Fieldbook ID</source>
            <translation>上级经销商阵地编号</translation>
        </message>
        <message>
            <source>Promised on</source>
            <translation>承诺日期</translation>
        </message>
        <message>
            <source>Promises to pay</source>
            <translation>付款承诺</translation>
        </message>
        <message>
            <source>Promotion: carried by</source>
            <translation>推广促销：承担方</translation>
        </message>
        <message>
            <source>Promotion: remark</source>
            <translation>推广促销：说明</translation>
        </message>
        <message>
            <source>Purchase factor</source>
            <translation>购买因素</translation>
        </message>
        <message>
            <source>Purchase factors</source>
            <translation>购买因素</translation>
        </message>
        <message>
            <source>Purchaser</source>
            <translation>采购人员</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>销售指标</translation>
        </message>
        <message>
            <source>Ready to close?</source>
            <translation>成交准备</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason for no sale</source>
            <translation>失败原因</translation>
        </message>
        <message>
            <source>Reason for the adjustment</source>
            <translation>调整原因</translation>
        </message>
        <message>
            <source>Reason for the call</source>
            <translation>承报原因</translation>
        </message>
        <message>
            <source>Reason for the limit</source>
            <translation>额度理由</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>归档日期</translation>
        </message>
        <message>
            <source>Red flag</source>
            <translation>红旗</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注说明</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售代表</translation>
        </message>
        <message>
            <source>Rep's call</source>
            <translation>代表承报</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>汇报对象</translation>
        </message>
        <message>
            <source>Reports to, Fieldbook ID</source>
            <translation>汇报对象阵地编号</translation>
        </message>
        <message>
            <source>Response mode</source>
            <translation>反应模式</translation>
        </message>
        <message>
            <source>Result for the company</source>
            <translation>企业成果</translation>
        </message>
        <message>
            <source>Risk of diversion</source>
            <translation>窜货风险</translation>
        </message>
        <message>
            <source>Rival's mark</source>
            <translation>对手得分</translation>
        </message>
        <message>
            <source>Role service plan</source>
            <translation>角色服务计划</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>提出日期</translation>
        </message>
        <message>
            <source>Sales people</source>
            <translation>业务人员数</translation>
        </message>
        <message>
            <source>Score: business with us</source>
            <translation>评分：往来</translation>
        </message>
        <message>
            <source>Score: finances</source>
            <translation>评分：财务</translation>
        </message>
        <message>
            <source>Score: payment</source>
            <translation>评分：付款</translation>
        </message>
        <message>
            <source>Score: years</source>
            <translation>评分：年限</translation>
        </message>
        <message>
            <source>Scorecard Fieldbook ID</source>
            <translation>评分表阵地编号</translation>
        </message>
        <message>
            <source>Scorecard version</source>
            <translation>评分表版本</translation>
        </message>
        <message>
            <source>Second seller who claims it</source>
            <translation>共同负责人</translation>
        </message>
        <message>
            <source>Self-check picks A,B,C,D</source>
            <translation>全脑自测选数（A,B,C,D）</translation>
        </message>
        <message>
            <source>Service: carried by</source>
            <translation>服务：承担方</translation>
        </message>
        <message>
            <source>Service: remark</source>
            <translation>服务：说明</translation>
        </message>
        <message>
            <source>Shipped, not invoiced</source>
            <translation>已发货未开票</translation>
        </message>
        <message>
            <source>Speaks for us: seen on</source>
            <translation>不在场时替我们说话：日期</translation>
        </message>
        <message>
            <source>Speaks for us: what shows it</source>
            <translation>不在场时替我们说话：依据</translation>
        </message>
        <message>
            <source>Stage before</source>
            <translation>原阶段</translation>
        </message>
        <message>
            <source>Stage history</source>
            <translation>阶段历史</translation>
        </message>
        <message>
            <source>Stage of the relationship</source>
            <translation>关系阶段</translation>
        </message>
        <message>
            <source>Stake of their own: seen on</source>
            <translation>有正当的自身利益：日期</translation>
        </message>
        <message>
            <source>Stake of their own: what shows it</source>
            <translation>有正当的自身利益：依据</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>期初</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Starts at</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>State of credit</source>
            <translation>信用状态</translation>
        </message>
        <message>
            <source>State of the step</source>
            <translation>步骤状态</translation>
        </message>
        <message>
            <source>Step of collection</source>
            <translation>催收步骤</translation>
        </message>
        <message>
            <source>Step of the decision</source>
            <translation>决策步骤</translation>
        </message>
        <message>
            <source>Stock and delivery: carried by</source>
            <translation>仓储配送：承担方</translation>
        </message>
        <message>
            <source>Stock and delivery: remark</source>
            <translation>仓储配送：说明</translation>
        </message>
        <message>
            <source>Stock, days of sales</source>
            <translation>库存天数</translation>
        </message>
        <message>
            <source>Strength, 1 to 3</source>
            <translation>强度（1 至 3）</translation>
        </message>
        <message>
            <source>Sub-dealers</source>
            <translation>分销商数量</translation>
        </message>
        <message>
            <source>Support, -5 to 5</source>
            <translation>支持度（-5 至 5）</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>撤回日期</translation>
        </message>
        <message>
            <source>Target of the year</source>
            <translation>年度目标</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Thinking style observed</source>
            <translation>观察到的思维风格</translation>
        </message>
        <message>
            <source>To person</source>
            <translation>终点人员</translation>
        </message>
        <message>
            <source>To person, Fieldbook ID</source>
            <translation>终点人员阵地编号</translation>
        </message>
        <message>
            <source>Total of the evaluation</source>
            <translation>评估总分</translation>
        </message>
        <message>
            <source>Until day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Vans</source>
            <translation>送货车辆</translation>
        </message>
        <message>
            <source>Visit: gain commitment</source>
            <translation>拜访：获取承诺</translation>
        </message>
        <message>
            <source>Visit: opening</source>
            <translation>拜访：开场白</translation>
        </message>
        <message>
            <source>Visit: plan</source>
            <translation>拜访：计划</translation>
        </message>
        <message>
            <source>Visit: present benefits</source>
            <translation>拜访：陈述利益</translation>
        </message>
        <message>
            <source>Visit: probe and listen</source>
            <translation>拜访：探询聆听</translation>
        </message>
        <message>
            <source>Visit: review</source>
            <translation>拜访：访后回顾</translation>
        </message>
        <message>
            <source>Volume of the year</source>
            <translation>年销量额</translation>
        </message>
        <message>
            <source>Warehouse, m²</source>
            <translation>仓库面积（㎡）</translation>
        </message>
        <message>
            <source>Weight, %</source>
            <translation>权重（%）</translation>
        </message>
        <message>
            <source>What 0 to 5 stand for, Chinese</source>
            <translation>0-5 分含义（中文）</translation>
        </message>
        <message>
            <source>What 0 to 5 stand for, English</source>
            <translation>0-5 分含义（英文）</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>缺什么</translation>
        </message>
        <message>
            <source>What the gatekeeper guards</source>
            <translation>把关类型</translation>
        </message>
        <message>
            <source>Where we stand</source>
            <translation>合作阶段</translation>
        </message>
        <message>
            <source>Why it is late</source>
            <translation>拖欠原因</translation>
        </message>
        <message>
            <source>Win for the person</source>
            <translation>个人之赢</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>已赢单</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Choose the backup to restore</source>
            <translation>选择要恢复的备份</translation>
        </message>
        <message>
            <source>Demo region</source>
            <translation>演示大区</translation>
        </message>
        <message>
            <source>Fieldbook books</source>
            <translation>阵地账本</translation>
        </message>
        <message>
            <source>My region</source>
            <translation>我的大区</translation>
        </message>
        <message>
            <source>New book</source>
            <translation>新建账本</translation>
        </message>
        <message>
            <source>New book for the import</source>
            <translation>为导入新建账本</translation>
        </message>
        <message>
            <source>Open a book</source>
            <translation>打开账本</translation>
        </message>
        <message>
            <source>Save the demo book as</source>
            <translation>演示账本另存为</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>At risk of leaving</source>
            <translation>流失风险</translation>
        </message>
        <message>
            <source>Before this book began: first known values</source>
            <translation>早于本账本：按最早已知值</translation>
        </message>
        <message>
            <source>Close date passed</source>
            <translation>成交日已过</translation>
        </message>
        <message>
            <source>Dangerous big dealer</source>
            <translation>危险大户</translation>
        </message>
        <message>
            <source>Due day assumed</source>
            <translation>到期日为推算</translation>
        </message>
        <message>
            <source>Effort misplaced</source>
            <translation>资源偏移</translation>
        </message>
        <message>
            <source>Fallen back</source>
            <translation>退级</translation>
        </message>
        <message>
            <source>Net returns</source>
            <translation>净退货</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>缺金额</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>无客户</translation>
        </message>
        <message>
            <source>No customer to allocate to</source>
            <translation>无可分配客户</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>无负责人</translation>
        </message>
        <message>
            <source>No rival</source>
            <translation>无对手</translation>
        </message>
        <message>
            <source>No sales</source>
            <translation>无销售</translation>
        </message>
        <message>
            <source>Not enough time</source>
            <translation>时间不够</translation>
        </message>
        <message>
            <source>Owner conflict</source>
            <translation>负责人冲突</translation>
        </message>
        <message>
            <source>Potential out of date</source>
            <translation>潜力过期</translation>
        </message>
        <message>
            <source>Potential understated</source>
            <translation>潜力低估</translation>
        </message>
        <message>
            <source>Potential unknown</source>
            <translation>潜力未知</translation>
        </message>
        <message>
            <source>Promised step not taken</source>
            <translation>进展落空</translation>
        </message>
        <message>
            <source>Sales from won deals</source>
            <translation>销售取自赢单</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>人工设定</translation>
        </message>
        <message>
            <source>Set by hand, expired</source>
            <translation>人工覆盖到期</translation>
        </message>
        <message>
            <source>Slipping</source>
            <translation>多次延期</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>Step without a person</source>
            <translation>环节无人</translation>
        </message>
        <message>
            <source>Tied for first</source>
            <translation>并列第一</translation>
        </message>
        <message>
            <source>Tier held: first low quarter</source>
            <translation>分级保留：首个低分季度</translation>
        </message>
        <message>
            <source>To be defended</source>
            <translation>需防守</translation>
        </message>
        <message>
            <source>To be rechecked</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>Too few customers</source>
            <translation>样本过少</translation>
        </message>
        <message>
            <source>Too few large dealers</source>
            <translation>大户过少</translation>
        </message>
        <message>
            <source>Too many large dealers</source>
            <translation>大户过多</translation>
        </message>
        <message>
            <source>Two deciders</source>
            <translation>决策人重复</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Apr</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>CNY</source>
            <comment>the currency's name</comment>
            <translation>元</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>May</source>
            <comment>the month, short</comment>
            <translation>5月</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>{amount}M</source>
            <comment>millions</comment>
            <translation>{amount}百万</translation>
        </message>
        <message>
            <source>{amount}k</source>
            <comment>thousands</comment>
            <translation>{amount}千</translation>
        </message>
        <message>
            <source>{amount}×100M</source>
            <comment>亿</comment>
            <translation>{amount}亿</translation>
        </message>
        <message>
            <source>{amount}×10k</source>
            <comment>万</comment>
            <translation>{amount}万</translation>
        </message>
        <message>
            <source>{currency}</source>
            <comment>amounts in the currency itself</comment>
            <translation>{currency}</translation>
        </message>
        <message>
            <source>{currency} 10k</source>
            <comment>amounts in ten thousands</comment>
            <translation>万{currency}</translation>
        </message>
        <message>
            <source>{currency} M</source>
            <comment>amounts in millions</comment>
            <translation>百万{currency}</translation>
        </message>
        <message>
            <source>{currency} k</source>
            <comment>amounts in thousands</comment>
            <translation>千{currency}</translation>
        </message>
        <message>
            <source>{days} d</source>
            <comment>a number of days, short</comment>
            <translation>{days}天</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{month}{day}日</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>1. Import your customers and deals (Ctrl+I), or type them in.
2. Give customers their potential per year: the portfolio shows where effort belongs.
3. Move deals through the funnel; every step can be undone (Ctrl+Z).
4. Note who decides and who is for us (1+2+1), and what each visit came to.
5. Evaluate the dealers, and see whom to call about money today.
6. Show it on the projector (F5), or write the slides of the weekly review (Ctrl+F5).</source>
            <translation>1. 导入客户和商机（Ctrl+I），或直接录入。
2. 填写客户的年采购潜力，客户组合会显示力气该花在哪里。
3. 在漏斗里推进商机，每一步都可以撤销（Ctrl+Z）。
4. 记下谁拍板、谁支持我们（1+2+1），每次拜访拿到了什么结果。
5. 评估经销商，看今天该打电话催谁的款。
6. 投影到大屏（F5），或生成周复盘幻灯片（Ctrl+F5）。</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令与快捷键</translation>
        </message>
        <message>
            <source>Fieldbook {version}: the field sales manager's book. It works without a network and sends nothing anywhere.

Made with Qt for Python (LGPL 3), SQLAlchemy (MIT), SQLCipher (BSD), matplotlib (PSF), numpy (BSD), python-pptx (MIT), XlsxWriter (BSD) and Noto Sans SC (OFL 1.1).</source>
            <translation>阵地 {version}：一线销售经理的账本。不需要网络，也不向任何地方发送数据。

使用了 Qt for Python（LGPL 3）、SQLAlchemy（MIT）、SQLCipher（BSD）、matplotlib（PSF）、numpy（BSD）、python-pptx（MIT）、XlsxWriter（BSD）和思源黑体 Noto Sans SC（OFL 1.1）。</translation>
        </message>
        <message>
            <source>Keyboard and first steps</source>
            <translation>快捷键与入门</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Amount {letter}</source>
            <translation>金额{letter}</translation>
        </message>
        <message>
            <source>No potential</source>
            <translation>无潜力</translation>
        </message>
        <message>
            <source>Potential {letter}</source>
            <translation>潜力{letter}</translation>
        </message>
        <message>
            <source>Potential: check</source>
            <translation>潜力待核</translation>
        </message>
        <message>
            <source>Value {letter}</source>
            <translation>价值{letter}</translation>
        </message>
    </context>
    <context>
        <name>Loss reasons</name>
        <message>
            <source>Channel inconvenient</source>
            <translation>渠道不便</translation>
        </message>
        <message>
            <source>Interest not aroused</source>
            <translation>促销未激发欲望</translation>
        </message>
        <message>
            <source>Lost to a rival</source>
            <translation>输给对手</translation>
        </message>
        <message>
            <source>No budget</source>
            <translation>无预算</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Price out of reach</source>
            <translation>价格超出能力</translation>
        </message>
        <message>
            <source>Product did not fit</source>
            <translation>产品不合需求</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Fieldbook</source>
            <translation>关于阵地(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;As of another day…</source>
            <translation>换一个截止日期(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>立即备份(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Demo book</source>
            <translation>演示账本(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and first steps</source>
            <translation>快捷键与入门(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;New book…</source>
            <translation>新建账本(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>标准文字大小(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>偏好设置(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>重做(&amp;R)：{step}</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>恢复备份(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Search…</source>
            <translation>搜索(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>撤销(&amp;U)：{step}</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Weekly review slides</source>
            <translation>周复盘幻灯片(&amp;W)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>C&amp;opy this chart as a picture</source>
            <translation>复制当前图表为图片(&amp;O)</translation>
        </message>
        <message>
            <source>Charts and boards of all tabs on the projector, page by page (F5)</source>
            <translation>把各页的图表和看板逐页投影到大屏（F5）</translation>
        </message>
        <message>
            <source>Excel &amp;workbook of the whole book…</source>
            <translation>整个账本导出为 Excel(&amp;W)…</translation>
        </message>
        <message>
            <source>Export menu</source>
            <translation>导出菜单</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>Main menu</source>
            <translation>主菜单</translation>
        </message>
        <message>
            <source>Open re&amp;cent</source>
            <translation>最近打开(&amp;C)</translation>
        </message>
        <message>
            <source>P&amp;resent</source>
            <translation>投影(&amp;R)</translation>
        </message>
        <message>
            <source>Present &amp;on</source>
            <translation>投影到(&amp;O)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z): {step}</source>
            <translation>重做 (Ctrl+Shift+Z)：{step}</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>Sample files and &amp;templates…</source>
            <translation>样例文件与模板(&amp;T)…</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>文字大小(&amp;Z)</translation>
        </message>
        <message>
            <source>This &amp;chart as PNG, SVG or PDF…</source>
            <translation>当前图表存为 PNG、SVG 或 PDF(&amp;C)…</translation>
        </message>
        <message>
            <source>This chart as a &amp;PowerPoint slide…</source>
            <translation>此图存为幻灯片(&amp;P)…</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z): {step}</source>
            <translation>撤销 (Ctrl+Z)：{step}</translation>
        </message>
        <message>
            <source>Weekly review &amp;slides…</source>
            <translation>周复盘幻灯片(&amp;S)…</translation>
        </message>
        <message>
            <source>Write the slides of the weekly review (Ctrl+F5). The review meeting itself is not in this version.</source>
            <translation>生成周复盘幻灯片（Ctrl+F5）。复盘会本身尚不在此版本中。</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Fieldbook</source>
            <translation>阵地</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>PageSwitch</name>
        <message>
            <source>{page} (Alt+{number})</source>
            <translation>{page}（Alt+{number}）</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>最近12个月</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>本年</translation>
        </message>
    </context>
    <context>
        <name>Postures</name>
        <message>
            <source>Attack</source>
            <translation>进攻</translation>
        </message>
        <message>
            <source>Defend</source>
            <translation>防御</translation>
        </message>
        <message>
            <source>Maintain</source>
            <translation>维持</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>&amp;Choose folder…</source>
            <translation>选择文件夹(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Second folder</source>
            <translation>第二文件夹(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Unit of amounts</source>
            <translation>金额单位(&amp;U)</translation>
        </message>
        <message>
            <source>A stick, a server share or another disk. Kept for this computer.</source>
            <translation>U盘、服务器共享文件夹或另一块硬盘；只对这台电脑有效。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Beside the book</source>
            <translation>账本旁边</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>默认：{value}</translation>
        </message>
        <message>
            <source>English has no word for 万 and shows k and M instead.</source>
            <translation>英文界面没有“万”，改以 k 和 M 显示。</translation>
        </message>
        <message>
            <source>First month of the f&amp;iscal year</source>
            <translation>财年首月(&amp;I)</translation>
        </message>
        <message>
            <source>Folder for copies of the backups</source>
            <translation>存放备份副本的文件夹</translation>
        </message>
        <message>
            <source>In this book, for everyone who opens it</source>
            <translation>在本账本中（对所有打开它的人有效）</translation>
        </message>
        <message>
            <source>Last copied: backup of {moment}</source>
            <translation>最近复制：{moment} 的备份</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>No book is open</source>
            <translation>没有打开账本</translation>
        </message>
        <message>
            <source>Nothing copied yet</source>
            <translation>还没有复制过</translation>
        </message>
        <message>
            <source>Off: backups lie beside the book only</source>
            <translation>已关闭：备份只放在账本旁边</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>在这台电脑上</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>打开文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>Open f&amp;older</source>
            <translation>打开文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>偏好设置</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <source>The book's own backups lie in {folder}. Choose a folder on another disk.</source>
            <translation>账本自己的备份就在“{folder}”里，请选另一块硬盘上的文件夹。</translation>
        </message>
        <message>
            <source>The newest backup goes there at once, every later one as it is made.</source>
            <translation>确定后立即复制最新一份备份，以后每次备份都会复制。</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>查找范围(&amp;I)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n份</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Other file…</source>
            <translation>其他文件(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>恢复(&amp;R)…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>导入前</translation>
        </message>
        <message>
            <source>Before an update of the book</source>
            <translation>账本升级前</translation>
        </message>
        <message>
            <source>Beside the book</source>
            <translation>账本旁边</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手动备份</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>每日备份</translation>
        </message>
        <message>
            <source>Looking into the folder…</source>
            <translation>正在读取文件夹…</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>Nothing of this book is there, or the folder cannot be reached</source>
            <translation>没有本账本的备份，或文件夹无法访问</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Second folder</source>
            <translation>第二文件夹</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>The book becomes what the backup holds. The book as it is now is kept beside it.</source>
            <translation>账本将恢复为备份中的内容，现在的账本会另存在旁边。</translation>
        </message>
    </context>
    <context>
        <name>Row states</name>
        <message>
            <source>Changed</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>有冲突</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>无变化</translation>
        </message>
    </context>
    <context>
        <name>SecondBackup</name>
        <message>
            <source>Backup not copied to the second folder: {why}</source>
            <translation>备份未复制到第二文件夹：{why}</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>文件夹不存在或未连接</translation>
        </message>
        <message>
            <source>its disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>nothing can be written there</source>
            <translation>无法写入</translation>
        </message>
        <message>
            <source>the book's own backups lie there</source>
            <translation>账本自己的备份就在那里</translation>
        </message>
        <message>
            <source>the copy did not pass its check</source>
            <translation>副本未通过校验</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A forecast is biased when it is off by more than</source>
            <translation>预测偏差超过此比例视为有偏</translation>
        </message>
        <message>
            <source>A forecast is made for a</source>
            <translation>预测周期</translation>
        </message>
        <message>
            <source>A new dealer pays cash until so many orders are paid</source>
            <translation>新经销商付清几单之前须现款</translation>
        </message>
        <message>
            <source>A person supports us from (1 to 5)</source>
            <translation>支持度达到多少算支持者（1至5）</translation>
        </message>
        <message>
            <source>A product is new after this many months without purchase</source>
            <translation>多少个月未采购即视为新产品</translation>
        </message>
        <message>
            <source>A sub-dealer is held when visited within (days)</source>
            <translation>多少天内拜访过的分销商算作掌控</translation>
        </message>
        <message>
            <source>Abandon below this part of the potential cut</source>
            <translation>低于潜力分界的多少算放弃</translation>
        </message>
        <message>
            <source>Alert when collection effectiveness falls below (percent)</source>
            <translation>回款有效率低于多少时警示（%）</translation>
        </message>
        <message>
            <source>Amount class A up to this share of sales</source>
            <translation>金额A：销售累计占比上限</translation>
        </message>
        <message>
            <source>Amount class B up to this share of sales</source>
            <translation>金额B：销售累计占比上限</translation>
        </message>
        <message>
            <source>At risk when sales fall to this share of the year before</source>
            <translation>销售降至上年此比例视为流失风险</translation>
        </message>
        <message>
            <source>Biased periods running that raise the coaching flag</source>
            <translation>连续几期有偏即提示辅导</translation>
        </message>
        <message>
            <source>Borrowing rate per year</source>
            <translation>年借款利率</translation>
        </message>
        <message>
            <source>Buying roles to be won</source>
            <translation>需赢得的采购角色数</translation>
        </message>
        <message>
            <source>Changed in this book; default after {references}</source>
            <translation>已在本账本修改；默认依据 {references}</translation>
        </message>
        <message>
            <source>Class at potential {y}, purchases {x}</source>
            <translation>潜力{y}、采购{x}对应的等级</translation>
        </message>
        <message>
            <source>Closed deals that make own history</source>
            <translation>多少个已结商机算有历史</translation>
        </message>
        <message>
            <source>Contacts a deal needs to leave account analysis</source>
            <translation>离开“客户分析”所需的联系人数</translation>
        </message>
        <message>
            <source>Continuations in a row that raise a red flag</source>
            <translation>连续几次暂停即亮红旗</translation>
        </message>
        <message>
            <source>Credit limit: factor of {grade}</source>
            <translation>信用额度：{grade} 的系数</translation>
        </message>
        <message>
            <source>Credit limit: share of our own yearly sales</source>
            <translation>信用额度：占我方全年销售额的比例</translation>
        </message>
        <message>
            <source>Credit limit: share of the customer's net worth</source>
            <translation>信用额度：占客户净资产的比例</translation>
        </message>
        <message>
            <source>Credit limits are rounded down to</source>
            <translation>信用额度向下取整到</translation>
        </message>
        <message>
            <source>Credit of a new dealer: share of its expected sales</source>
            <translation>新经销商额度：按预计销售额的比例</translation>
        </message>
        <message>
            <source>Currency of the book</source>
            <translation>账本货币</translation>
        </message>
        <message>
            <source>Days a dispute holds the collection ladder up at most</source>
            <translation>争议最多暂停催收的天数</translation>
        </message>
        <message>
            <source>Days after which evidence of a guide is to be rechecked</source>
            <translation>向导依据超过多少天需复核</translation>
        </message>
        <message>
            <source>Days for which a key contact counts as new in the post</source>
            <translation>关键人到任多少天内算新任</translation>
        </message>
        <message>
            <source>Days overdue after which a promised action is broken</source>
            <translation>承诺的行动逾期多少天即视为落空</translation>
        </message>
        <message>
            <source>Days within which a visit's objective is to be reached</source>
            <translation>拜访目标应在多少天内达成</translation>
        </message>
        <message>
            <source>Days without a visit to the decider that raise a red flag</source>
            <translation>多少天未见决策人即亮红旗</translation>
        </message>
        <message>
            <source>Dealers: a gate is hit at a mark of, or below</source>
            <translation>经销商评估：否决项低于或等于此分即触发</translation>
        </message>
        <message>
            <source>Dealers: mark outlets by the share that is covered</source>
            <translation>经销商评估：终端数量按覆盖率自动打分</translation>
        </message>
        <message>
            <source>Dealers: months until the next evaluation</source>
            <translation>经销商评估：复评间隔（月）</translation>
        </message>
        <message>
            <source>Dealers: months until the next evaluation of Dealer A and B</source>
            <translation>经销商评估：商A、商B 的复评间隔（月）</translation>
        </message>
        <message>
            <source>Dealers: review marks of two evaluators this far apart</source>
            <translation>经销商评估：两位评估人相差几分须复核</translation>
        </message>
        <message>
            <source>Dealers: weight that must be scored for a grade</source>
            <translation>经销商评估：定级所需的已打分权重</translation>
        </message>
        <message>
            <source>Deals the stage odds weigh against own history</source>
            <translation>阶段赢率的初始权重（单数）</translation>
        </message>
        <message>
            <source>Default after {references}</source>
            <translation>默认依据 {references}</translation>
        </message>
        <message>
            <source>First month of the fiscal year</source>
            <translation>财年首月</translation>
        </message>
        <message>
            <source>Full score from: {criterion} (empty: top tenth)</source>
            <translation>满分起点：{criterion}（空＝前10%）</translation>
        </message>
        <message>
            <source>Greatest difficulty of an objective (1 to 5)</source>
            <translation>拜访目标的最高难度（1 到 5）</translation>
        </message>
        <message>
            <source>Growth counts as high from</source>
            <translation>增长率的高低分界</translation>
        </message>
        <message>
            <source>Hold when an invoice is overdue for more than (days)</source>
            <translation>发票逾期超过多少天即冻结</translation>
        </message>
        <message>
            <source>Hold when this share of a credit limit is used (1 = 100 %)</source>
            <translation>信用额度使用率达到此值时冻结（1 = 100 %）</translation>
        </message>
        <message>
            <source>Hours to allocate in a period</source>
            <translation>每期可分配工时</translation>
        </message>
        <message>
            <source>Key account: candidate from a mean of</source>
            <translation>大客户候选的平均分</translation>
        </message>
        <message>
            <source>Key account: watch from a mean of</source>
            <translation>大客户观察的平均分</translation>
        </message>
        <message>
            <source>Large dealers a region bears</source>
            <translation>每个区域至多容纳的大户数</translation>
        </message>
        <message>
            <source>Large dealers a region needs</source>
            <translation>每个区域至少应有的大户数</translation>
        </message>
        <message>
            <source>Least difficulty of an objective (1 to 5)</source>
            <translation>拜访目标的最低难度（1 到 5）</translation>
        </message>
        <message>
            <source>Least weight of the factors scored</source>
            <translation>已打分要素的最低权重</translation>
        </message>
        <message>
            <source>Longest idle time at {stage}</source>
            <translation>最长停滞天数：{stage}</translation>
        </message>
        <message>
            <source>Low quarters before a tier falls</source>
            <translation>连续几个低分季度后降级</translation>
        </message>
        <message>
            <source>Loyal from this share of the last purchases</source>
            <translation>最近采购中我方占比达到此值为忠诚</translation>
        </message>
        <message>
            <source>Money to allocate in a period</source>
            <translation>每期可分配费用</translation>
        </message>
        <message>
            <source>Months until a potential is out of date</source>
            <translation>采购潜力多少个月后算过期</translation>
        </message>
        <message>
            <source>Most a KPI can score against its target (1.2 = 120 points)</source>
            <translation>单项指标得分上限（1.2＝120分）</translation>
        </message>
        <message>
            <source>Needed coverage until there is own history</source>
            <translation>有历史之前所需的覆盖倍数</translation>
        </message>
        <message>
            <source>Net margin on sales</source>
            <translation>销售净利率</translation>
        </message>
        <message>
            <source>Person-days to allocate in a period</source>
            <translation>每期可分配人天</translation>
        </message>
        <message>
            <source>Portfolio cut: potential per year (empty: the median)</source>
            <translation>客户组合分界：年采购潜力（空为中位数）</translation>
        </message>
        <message>
            <source>Portfolio cut: share of customer</source>
            <translation>客户组合分界：客户份额</translation>
        </message>
        <message>
            <source>Potential and capability count as high from (1 to 5)</source>
            <translation>潜力与能力的高低分界（1–5）</translation>
        </message>
        <message>
            <source>Purchases and potential: level {level} from</source>
            <translation>采购与潜力：{level}级起点</translation>
        </message>
        <message>
            <source>Purchases that loyalty looks back on</source>
            <translation>忠诚判断回看的采购次数</translation>
        </message>
        <message>
            <source>Purchases that must be known for loyalty</source>
            <translation>忠诚判断至少需要的采购次数</translation>
        </message>
        <message>
            <source>Relative share counts as high from</source>
            <translation>相对份额的高低分界</translation>
        </message>
        <message>
            <source>Scorecard weight: {kpi}</source>
            <translation>计分卡权重：{kpi}</translation>
        </message>
        <message>
            <source>Service standard {tier}: {item}</source>
            <translation>服务标准 {tier}：{item}</translation>
        </message>
        <message>
            <source>Share of resources for {posture}</source>
            <translation>资源占比：{posture}</translation>
        </message>
        <message>
            <source>Supporters from which a deal has more than one thread</source>
            <translation>至少几位支持者才不算单线联系</translation>
        </message>
        <message>
            <source>System default, may be changed ({references})</source>
            <translation>系统默认，可改（{references}）</translation>
        </message>
        <message>
            <source>Take a customer's margin from its sales entries where known</source>
            <translation>客户销售记录中有利润时，以其利润率为准</translation>
        </message>
        <message>
            <source>Take sales from won deals where a customer has no sales entries</source>
            <translation>客户没有销售记录时，用赢单金额作销售</translation>
        </message>
        <message>
            <source>The guide may also win a buying role</source>
            <translation>向导可同时计入采购角色</translation>
        </message>
        <message>
            <source>The median stays frozen for a</source>
            <translation>中位数切线冻结周期</translation>
        </message>
        <message>
            <source>Unit amounts are shown in</source>
            <translation>金额显示单位</translation>
        </message>
        <message>
            <source>Value A1 from a score of</source>
            <translation>价值A1起点分</translation>
        </message>
        <message>
            <source>Value A2 and B1 from a score of</source>
            <translation>价值A2、B1起点分</translation>
        </message>
        <message>
            <source>Value B2 from a score of</source>
            <translation>价值B2起点分</translation>
        </message>
        <message>
            <source>Value score weight: {criterion}</source>
            <translation>价值评分权重：{criterion}</translation>
        </message>
        <message>
            <source>Warn when effort is off its plan by this share</source>
            <translation>投入偏离计划达到此比例时提醒</translation>
        </message>
        <message>
            <source>Warn when more than this share of deals slips</source>
            <translation>延期商机占比预警</translation>
        </message>
        <message>
            <source>Warn when this share of a credit limit is used</source>
            <translation>信用额度使用率达到此值时预警</translation>
        </message>
        <message>
            <source>Weight of disrupt against acquire</source>
            <translation>侵扰相对获取的权重</translation>
        </message>
        <message>
            <source>Weight that must be known for a scorecard total</source>
            <translation>计分卡总分所需的已知权重</translation>
        </message>
        <message>
            <source>Weight that must be known for a value score</source>
            <translation>价值评分所需的已知权重</translation>
        </message>
        <message>
            <source>Weighted gap from which a factor is weak or strong (points)</source>
            <translation>加权差距达到多少分算弱项或强项</translation>
        </message>
        <message>
            <source>Win odds at {stage}</source>
            <translation>赢率：{stage}</translation>
        </message>
        <message>
            <source>{grade} from a score of</source>
            <translation>{grade} 的起始得分</translation>
        </message>
        <message>
            <source>{step}: days overdue (below 0: before the due date)</source>
            <translation>{step}：逾期第几天（负数为到期前）</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n 客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s)</source>
            <translation>
                <numerusform>%n 在途商机</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>全部区域</translation>
        </message>
        <message>
            <source>All reps</source>
            <translation>全部销售</translation>
        </message>
        <message>
            <source>Any part of a name, in any script; Chinese also by pinyin or its initials</source>
            <translation>名称的任意部分；中文也可用拼音或首字母</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>As of another day…</source>
            <translation>换一个截止日期…</translation>
        </message>
        <message>
            <source>As of {day} ×</source>
            <translation>截至 {day} ×</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>回到今天</translation>
        </message>
        <message>
            <source>Backed up: {file}</source>
            <translation>已备份：{file}</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>Backup today {time}</source>
            <translation>备份 今天 {time}</translation>
        </message>
        <message>
            <source>Backup {day}</source>
            <translation>备份 {day}</translation>
        </message>
        <message>
            <source>Chart copied</source>
            <translation>图表已复制</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Doing again: {step}</source>
            <translation>正在重做：{step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>已重做：{step}</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export the whole book</source>
            <translation>导出整个账本</translation>
        </message>
        <message>
            <source>Fieldbook</source>
            <translation>阵地</translation>
        </message>
        <message>
            <source>Making the demo book…</source>
            <translation>正在生成演示账本…</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单 (F10)</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <source>No program opens {name} here.</source>
            <translation>这台电脑上没有能打开“{name}”的程序。</translation>
        </message>
        <message>
            <source>Nothing in this book matches “{text}”</source>
            <translation>账本中没有与“{text}”匹配的内容</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>打开所在文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <source>Opening the book…</source>
            <translation>正在打开账本…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Preparing the page…</source>
            <translation>正在准备页面……</translation>
        </message>
        <message>
            <source>Present F5</source>
            <translation>投影 F5</translation>
        </message>
        <message>
            <source>Reps</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>恢复这份备份</translation>
        </message>
        <message>
            <source>Review slides</source>
            <translation>复盘幻灯片</translation>
        </message>
        <message>
            <source>Save the weekly review as slides</source>
            <translation>保存周复盘幻灯片</translation>
        </message>
        <message>
            <source>Save this chart</source>
            <translation>保存当前图表</translation>
        </message>
        <message>
            <source>Save this chart as a slide</source>
            <translation>将此图存为幻灯片</translation>
        </message>
        <message>
            <source>Saved automatically</source>
            <translation>自动保存</translation>
        </message>
        <message>
            <source>Saved {day} {time}</source>
            <translation>已保存 {day} {time}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>已保存 {time}</translation>
        </message>
        <message>
            <source>Search customers, deals, dealers  Ctrl+K</source>
            <translation>搜索客户、商机、经销商（支持拼音） Ctrl+K</translation>
        </message>
        <message>
            <source>Search the book</source>
            <translation>搜索账本</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written, so settings and the list of recent books are not kept; books in other folders are saved as always.</source>
            <translation>无法写入文件夹 {folder}，设置和最近打开的账本不会保留；其他文件夹中的账本照常保存。</translation>
        </message>
        <message>
            <source>The whole book, whatever the filter above shows</source>
            <translation>整个账本的合计，不受上方筛选影响</translation>
        </message>
        <message>
            <source>Undoing: {step}</source>
            <translation>正在撤销：{step}</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>已撤销：{step}</translation>
        </message>
        <message>
            <source>Write a file (Ctrl+E)</source>
            <translation>写出文件 (Ctrl+E)</translation>
        </message>
        <message>
            <source>Writing {file}…</source>
            <translation>正在写 {file}…</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>已写入：{file}</translation>
        </message>
        <message>
            <source>{amount} open</source>
            <translation>在途 {amount}</translation>
        </message>
        <message>
            <source>{amount} weighted</source>
            <translation>加权 {amount}</translation>
        </message>
        <message>
            <source>{book} becomes what {backup} holds. The book as it is now is kept beside it under another name.</source>
            <translation>{book} 将变为 {backup} 中的内容。现在的账本会改名保留在旁边。</translation>
        </message>
        <message>
            <source>{book} is shown to read only, as it was at {time}. Changes are not possible here.</source>
            <translation>{book} 以只读方式显示，内容截至 {time}，不能修改。</translation>
        </message>
        <message>
            <source>{book} review {day}</source>
            <translation>{book} 周复盘 {day}</translation>
        </message>
        <message>
            <source>{book} – Fieldbook</source>
            <translation>{book} – 阵地</translation>
        </message>
        <message>
            <source>{error}

The newest sound backup is of {moment}.</source>
            <translation>{error}

最新的完好备份：{moment}。</translation>
        </message>
        <message>
            <source>{name} ({year} Q{quarter})</source>
            <translation>{name}（{year} 第{quarter}季度）</translation>
        </message>
        <message>
            <source>{name} ({year})</source>
            <translation>{name}（{year}）</translation>
        </message>
        <message>
            <source>● Local</source>
            <translation>● 本地</translation>
        </message>
        <message>
            <source>● Read only</source>
            <translation>● 只读</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>Analysis</source>
            <translation>客户分析</translation>
        </message>
        <message>
            <source>Closed and paid</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>回收账款</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>赢取承诺</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>挖掘需求</translation>
        </message>
        <message>
            <source>Shelved</source>
            <translation>搁置</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标客户</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>建立信任</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>呈现价值</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>Add %n person(s) to the deal</source>
            <translation>
                <numerusform>将%n人加入商机</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>新增联系人</translation>
        </message>
        <message>
            <source>Add a customer</source>
            <translation>新增客户</translation>
        </message>
        <message>
            <source>Add a deal</source>
            <translation>新增商机</translation>
        </message>
        <message>
            <source>Add a dealer</source>
            <translation>新增经销商</translation>
        </message>
        <message>
            <source>Add a decision step</source>
            <translation>新增决策环节</translation>
        </message>
        <message>
            <source>Add a diversion case</source>
            <translation>新增串货记录</translation>
        </message>
        <message>
            <source>Add a diversion case of {name}</source>
            <translation>新增 {name} 的串货记录</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Add a message check</source>
            <translation>添加环走检查</translation>
        </message>
        <message>
            <source>Add a note about a contact</source>
            <translation>添加联系人信息</translation>
        </message>
        <message>
            <source>Add a payment</source>
            <translation>新增回款</translation>
        </message>
        <message>
            <source>Add a payment by {name}</source>
            <translation>新增回款：{name}</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>新增产品</translation>
        </message>
        <message>
            <source>Add a purchase</source>
            <translation>新增采购记录</translation>
        </message>
        <message>
            <source>Add a purchase by {name}</source>
            <translation>新增采购记录：{name}</translation>
        </message>
        <message>
            <source>Add a rep</source>
            <translation>新增销售</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>新增任务</translation>
        </message>
        <message>
            <source>Add a visit</source>
            <translation>新增拜访</translation>
        </message>
        <message>
            <source>Add a visit to {name}</source>
            <translation>新增拜访：{name}</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>新增区域</translation>
        </message>
        <message>
            <source>Add an industry</source>
            <translation>新增行业</translation>
        </message>
        <message>
            <source>Add an invoice</source>
            <translation>新增发票</translation>
        </message>
        <message>
            <source>Add an invoice to {name}</source>
            <translation>新增发票：{name}</translation>
        </message>
        <message>
            <source>Add area {name}</source>
            <translation>新增区域 {name}</translation>
        </message>
        <message>
            <source>Add contact {name}</source>
            <translation>新增联系人 {name}</translation>
        </message>
        <message>
            <source>Add customer {name}</source>
            <translation>新增客户 {name}</translation>
        </message>
        <message>
            <source>Add deal {name}</source>
            <translation>新增商机 {name}</translation>
        </message>
        <message>
            <source>Add dealer {name}</source>
            <translation>新增经销商 {name}</translation>
        </message>
        <message>
            <source>Add decision step {name}</source>
            <translation>新增决策环节“{name}”</translation>
        </message>
        <message>
            <source>Add document {name}</source>
            <translation>添加文件 {name}</translation>
        </message>
        <message>
            <source>Add industry {name}</source>
            <translation>新增行业 {name}</translation>
        </message>
        <message>
            <source>Add message check {name}</source>
            <translation>添加环走检查 {name}</translation>
        </message>
        <message>
            <source>Add product {name}</source>
            <translation>新增产品 {name}</translation>
        </message>
        <message>
            <source>Add rep {name}</source>
            <translation>新增销售 {name}</translation>
        </message>
        <message>
            <source>Add task {name}</source>
            <translation>新增任务 {name}</translation>
        </message>
        <message numerus="yes">
            <source>Add task {name} to %n customer(s)</source>
            <translation>
                <numerusform>为 %n 个客户新增任务 {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the usual decision steps</source>
            <translation>加入常用决策环节</translation>
        </message>
        <message>
            <source>Add the usual decision steps to {name}</source>
            <translation>为“{name}”加入常用决策环节</translation>
        </message>
        <message>
            <source>Add to the role plan</source>
            <translation>新增角色服务计划</translation>
        </message>
        <message>
            <source>Add to the role plan: {name}</source>
            <translation>新增角色服务计划：{name}</translation>
        </message>
        <message>
            <source>Adjust the forecast of {name}</source>
            <translation>调整{name}的预测</translation>
        </message>
        <message>
            <source>Adjust the team's forecast</source>
            <translation>调整团队预测</translation>
        </message>
        <message>
            <source>Answer red flag: {flag}</source>
            <translation>处理红旗：{flag}</translation>
        </message>
        <message numerus="yes">
            <source>Assign the area of %n customer(s)</source>
            <translation>
                <numerusform>指定 %n 个客户的区域</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the area of %n deal(s)</source>
            <translation>
                <numerusform>分配 %n 个商机的区域</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the customer of %n deal(s)</source>
            <translation>
                <numerusform>分配 %n 个商机的客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the dealer of %n deal(s)</source>
            <translation>
                <numerusform>分配 %n 个商机的经销商</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the industry of %n customer(s)</source>
            <translation>
                <numerusform>指定 %n 个客户的行业</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the product of %n deal(s)</source>
            <translation>
                <numerusform>分配 %n 个商机的产品</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the rep of %n customer(s)</source>
            <translation>
                <numerusform>指定 %n 个客户的销售</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the rep of %n deal(s)</source>
            <translation>
                <numerusform>分配 %n 个商机的负责人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the rep or area of %n dealer(s)</source>
            <translation>
                <numerusform>设定 %n 家经销商的负责人或区域</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n visit(s)</source>
            <translation>
                <numerusform>取消 %n 次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>Change setting: {setting}</source>
            <translation>修改参数：{setting}</translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n gate item(s)</source>
            <translation>
                <numerusform>确认 %n 项关卡条件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n contact(s)</source>
            <translation>
                <numerusform>删除 %n 个联系人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n customer(s)</source>
            <translation>
                <numerusform>删除 %n 个客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n deal(s)</source>
            <translation>
                <numerusform>删除 %n 个商机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n dealer(s)</source>
            <translation>
                <numerusform>删除 %n 家经销商</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n decision step(s)</source>
            <translation>
                <numerusform>删除 %n 个决策环节</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n diversion case(s)</source>
            <translation>
                <numerusform>删除 %n 条串货记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n invoice(s)</source>
            <translation>
                <numerusform>删除 %n 张发票</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n line(s) of the map</source>
            <translation>
                <numerusform>删除关系图上的%n条连线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n message check(s)</source>
            <translation>
                <numerusform>删除 %n 次环走检查</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n need(s)</source>
            <translation>
                <numerusform>删除 %n 条需求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n note(s) about a contact</source>
            <translation>
                <numerusform>删除%n条联系人信息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n payment(s)</source>
            <translation>
                <numerusform>删除 %n 笔回款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n purchase(s)</source>
            <translation>
                <numerusform>删除 %n 条采购记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n row(s) of the role plan</source>
            <translation>
                <numerusform>删除 %n 条角色服务计划</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n task(s)</source>
            <translation>
                <numerusform>删除 %n 项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n visit(s)</source>
            <translation>
                <numerusform>删除 %n 次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete a view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Delete view {name}</source>
            <translation>删除视图“{name}”</translation>
        </message>
        <message>
            <source>Discard a draft evaluation</source>
            <translation>丢弃评估草稿</translation>
        </message>
        <message>
            <source>Discard the draft evaluation of {name}</source>
            <translation>丢弃 {name} 的评估草稿</translation>
        </message>
        <message>
            <source>Done from the role plan</source>
            <translation>完成角色服务计划</translation>
        </message>
        <message>
            <source>Done from the role plan: {name}</source>
            <translation>完成角色服务计划：{name}</translation>
        </message>
        <message>
            <source>Draw a conflict</source>
            <translation>画冲突线</translation>
        </message>
        <message>
            <source>Draw an influence</source>
            <translation>画影响线</translation>
        </message>
        <message>
            <source>Edit a contact</source>
            <translation>修改联系人</translation>
        </message>
        <message>
            <source>Edit a credit file</source>
            <translation>编辑信用档案</translation>
        </message>
        <message>
            <source>Edit a customer</source>
            <translation>修改客户</translation>
        </message>
        <message>
            <source>Edit a deal</source>
            <translation>修改商机</translation>
        </message>
        <message>
            <source>Edit a dealer</source>
            <translation>编辑经销商</translation>
        </message>
        <message>
            <source>Edit a decision step</source>
            <translation>修改决策环节</translation>
        </message>
        <message>
            <source>Edit a diversion case</source>
            <translation>编辑串货记录</translation>
        </message>
        <message>
            <source>Edit a diversion case of {name}</source>
            <translation>编辑 {name} 的串货记录</translation>
        </message>
        <message>
            <source>Edit a document</source>
            <translation>编辑文件</translation>
        </message>
        <message>
            <source>Edit a message check</source>
            <translation>编辑环走检查</translation>
        </message>
        <message>
            <source>Edit a need</source>
            <translation>修改需求</translation>
        </message>
        <message>
            <source>Edit a note about a contact</source>
            <translation>修改联系人信息</translation>
        </message>
        <message>
            <source>Edit a payment</source>
            <translation>修改回款</translation>
        </message>
        <message>
            <source>Edit a payment by {name}</source>
            <translation>修改回款：{name}</translation>
        </message>
        <message>
            <source>Edit a person of the deal</source>
            <translation>修改商机中的人员</translation>
        </message>
        <message>
            <source>Edit a task</source>
            <translation>修改任务</translation>
        </message>
        <message>
            <source>Edit a visit</source>
            <translation>修改拜访</translation>
        </message>
        <message>
            <source>Edit a visit to {name}</source>
            <translation>修改拜访：{name}</translation>
        </message>
        <message>
            <source>Edit a white space</source>
            <translation>修改空白图</translation>
        </message>
        <message>
            <source>Edit an invoice</source>
            <translation>修改发票</translation>
        </message>
        <message>
            <source>Edit an invoice to {name}</source>
            <translation>修改发票：{name}</translation>
        </message>
        <message>
            <source>Edit contact {name}</source>
            <translation>修改联系人 {name}</translation>
        </message>
        <message>
            <source>Edit customer {name}</source>
            <translation>修改客户 {name}</translation>
        </message>
        <message>
            <source>Edit deal {name}</source>
            <translation>修改商机 {name}</translation>
        </message>
        <message>
            <source>Edit dealer {name}</source>
            <translation>编辑经销商 {name}</translation>
        </message>
        <message>
            <source>Edit decision step {name}</source>
            <translation>修改决策环节“{name}”</translation>
        </message>
        <message>
            <source>Edit document {name}</source>
            <translation>编辑文件 {name}</translation>
        </message>
        <message>
            <source>Edit message check {name}</source>
            <translation>编辑环走检查 {name}</translation>
        </message>
        <message>
            <source>Edit need {name}</source>
            <translation>修改需求“{name}”</translation>
        </message>
        <message>
            <source>Edit task {name}</source>
            <translation>修改任务 {name}</translation>
        </message>
        <message>
            <source>Edit the channel sheet</source>
            <translation>编辑渠道分析表</translation>
        </message>
        <message>
            <source>Edit the channel sheet of {name}</source>
            <translation>编辑 {name} 的渠道分析表</translation>
        </message>
        <message>
            <source>Edit the credit file of {name}</source>
            <translation>编辑 {name} 的信用档案</translation>
        </message>
        <message>
            <source>Edit the role plan</source>
            <translation>修改角色服务计划</translation>
        </message>
        <message>
            <source>Edit the role plan: {name}</source>
            <translation>修改角色服务计划：{name}</translation>
        </message>
        <message>
            <source>Edit the scorecard of dealers</source>
            <translation>修改经销商评估表</translation>
        </message>
        <message>
            <source>Edit the scorecard of dealers: {name}</source>
            <translation>修改经销商评估表：{name}</translation>
        </message>
        <message>
            <source>Edit the white space of {name}</source>
            <translation>修改空白图：{name}</translation>
        </message>
        <message>
            <source>Edit {name} in the deal</source>
            <translation>修改商机中的{name}</translation>
        </message>
        <message>
            <source>Fill in an evaluation</source>
            <translation>填写评估表</translation>
        </message>
        <message>
            <source>Fill in the demo data</source>
            <translation>填入演示数据</translation>
        </message>
        <message>
            <source>Fill in the evaluation of {name}</source>
            <translation>填写 {name} 的评估表</translation>
        </message>
        <message>
            <source>Finish a task</source>
            <translation>完成任务</translation>
        </message>
        <message>
            <source>Finish task {name}</source>
            <translation>完成任务 {name}</translation>
        </message>
        <message>
            <source>Freeze the potential cut anew</source>
            <translation>重新锁定潜力分界线</translation>
        </message>
        <message>
            <source>Freeze the potential cut of the period</source>
            <translation>锁定本期潜力分界线</translation>
        </message>
        <message>
            <source>Give the reason of a slip</source>
            <translation>填写延期原因</translation>
        </message>
        <message>
            <source>Import {file} ({new} new, {changed} changed)</source>
            <translation>导入 {file}（新增 {new}，变化 {changed}）</translation>
        </message>
        <message>
            <source>Keep the quarter's value scores</source>
            <translation>保存本季度价值评分</translation>
        </message>
        <message>
            <source>Lay out the scorecard of dealers</source>
            <translation>建立经销商评估表</translation>
        </message>
        <message>
            <source>Lay out the scorecard of dealers: {name}</source>
            <translation>建立经销商评估表：{name}</translation>
        </message>
        <message numerus="yes">
            <source>Leave the tier of %n customer(s) to the score</source>
            <translation>
                <numerusform>取消 %n 个客户的手动等级，恢复按评分</numerusform>
            </translation>
        </message>
        <message>
            <source>Let a payment settle the oldest invoice</source>
            <translation>回款改为冲抵最早发票</translation>
        </message>
        <message>
            <source>Let a payment settle the oldest invoice: {name}</source>
            <translation>回款改为冲抵最早发票：{name}</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>记录拜访</translation>
        </message>
        <message>
            <source>Log a visit to {name}</source>
            <translation>记录对 {name} 的拜访</translation>
        </message>
        <message numerus="yes">
            <source>Make %n collection task(s)</source>
            <translation>
                <numerusform>生成 %n 项催收任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n invoice(s) as disputed</source>
            <translation>
                <numerusform>将 %n 张发票标为争议</numerusform>
            </translation>
        </message>
        <message>
            <source>Match a payment</source>
            <translation>核销一笔回款</translation>
        </message>
        <message>
            <source>Match a payment to invoice {name}</source>
            <translation>将回款核销到发票 {name}</translation>
        </message>
        <message numerus="yes">
            <source>Move %n deal(s) to {stage}</source>
            <translation>
                <numerusform>移动 %n 个商机到{stage}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n visit(s)</source>
            <translation>
                <numerusform>调整 %n 次拜访的日期</numerusform>
            </translation>
        </message>
        <message>
            <source>Move a decision step</source>
            <translation>调整决策环节顺序</translation>
        </message>
        <message>
            <source>Move the portfolio cuts</source>
            <translation>调整客户组合分界</translation>
        </message>
        <message>
            <source>Not done from the role plan</source>
            <translation>撤销完成角色服务计划</translation>
        </message>
        <message>
            <source>Not done from the role plan: {name}</source>
            <translation>撤销完成角色服务计划：{name}</translation>
        </message>
        <message numerus="yes">
            <source>Note a collection step for %n invoice(s)</source>
            <translation>
                <numerusform>记录 %n 张发票的催收步骤</numerusform>
            </translation>
        </message>
        <message>
            <source>Note a concern of {name}</source>
            <translation>记录 {name} 的谈判关注点</translation>
        </message>
        <message>
            <source>Note a dealer's concern</source>
            <translation>记录经销商的谈判关注点</translation>
        </message>
        <message>
            <source>Note a guide test</source>
            <translation>记录向导检验</translation>
        </message>
        <message>
            <source>Note a guide test of {name}</source>
            <translation>记录{name}的向导检验</translation>
        </message>
        <message>
            <source>Note a need</source>
            <translation>记录需求</translation>
        </message>
        <message>
            <source>Note a portfolio review</source>
            <translation>记录客户组合回顾</translation>
        </message>
        <message>
            <source>Note a promise as kept</source>
            <translation>记下承诺已兑现</translation>
        </message>
        <message>
            <source>Note a promise to pay</source>
            <translation>记录付款承诺</translation>
        </message>
        <message>
            <source>Note a promise to pay by {name}</source>
            <translation>记录 {name} 的付款承诺</translation>
        </message>
        <message>
            <source>Note need {name}</source>
            <translation>记录需求“{name}”</translation>
        </message>
        <message>
            <source>Note that {name} kept a promise</source>
            <translation>记下 {name} 已兑现承诺</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n visit(s)</source>
            <translation>
                <numerusform>计划 %n 次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>计划拜访</translation>
        </message>
        <message>
            <source>Plan a visit to {name}</source>
            <translation>计划拜访 {name}</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s)</source>
            <translation>
                <numerusform>移除 %n 份文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reopen %n visit(s)</source>
            <translation>
                <numerusform>恢复 %n 次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>Reopen a promise</source>
            <translation>重新跟进承诺</translation>
        </message>
        <message>
            <source>Reopen a promise of {name}</source>
            <translation>重新跟进 {name} 的承诺</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>重新打开任务</translation>
        </message>
        <message>
            <source>Reopen task {name}</source>
            <translation>重新打开任务 {name}</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Save a view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Save view {name}</source>
            <translation>保存视图“{name}”</translation>
        </message>
        <message>
            <source>Say who carries a channel function</source>
            <translation>设定渠道职能由谁承担</translation>
        </message>
        <message>
            <source>Say who carries a channel function with {name}</source>
            <translation>设定 {name} 的渠道职能由谁承担</translation>
        </message>
        <message numerus="yes">
            <source>Say why %n invoice(s) are not paid</source>
            <translation>
                <numerusform>填写 %n 张发票的拖欠原因</numerusform>
            </translation>
        </message>
        <message>
            <source>Score a purchase factor</source>
            <translation>五要素打分</translation>
        </message>
        <message>
            <source>Score a purchase factor of {name}</source>
            <translation>为“{name}”的五要素打分</translation>
        </message>
        <message>
            <source>Set a customer's potential</source>
            <translation>填写客户采购潜力</translation>
        </message>
        <message>
            <source>Set an adoption level</source>
            <translation>设置认识梯度</translation>
        </message>
        <message>
            <source>Set region and products of a dealer</source>
            <translation>设定经销商的授权区域与产品</translation>
        </message>
        <message>
            <source>Set region and products of {name}</source>
            <translation>设定 {name} 的授权区域与产品</translation>
        </message>
        <message numerus="yes">
            <source>Set the VIP mark of %n customer(s)</source>
            <translation>
                <numerusform>设置 %n 个客户的 VIP 标记</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the adoption of {name}</source>
            <translation>设置认识梯度：{name}</translation>
        </message>
        <message>
            <source>Set the forecast call of {name}</source>
            <translation>设定{name}的预测承报</translation>
        </message>
        <message numerus="yes">
            <source>Set the forecast category of %n deal(s)</source>
            <translation>
                <numerusform>设定 %n 个商机的预测类别</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the month of %n deal(s)</source>
            <translation>
                <numerusform>设定 %n 个商机的成交月份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the next step of %n deal(s)</source>
            <translation>
                <numerusform>设定 %n 个商机的下一步</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the quota of {name}</source>
            <translation>设定{name}的销售指标</translation>
        </message>
        <message numerus="yes">
            <source>Set the rival of %n deal(s)</source>
            <translation>
                <numerusform>设定 %n 个商机的竞争对手</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the roles of a person</source>
            <translation>设定采购角色</translation>
        </message>
        <message>
            <source>Set the roles of {name}</source>
            <translation>设定{name}的采购角色</translation>
        </message>
        <message numerus="yes">
            <source>Set the strategic mark of %n customer(s)</source>
            <translation>
                <numerusform>设置 %n 个客户的战略标记</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the target: {kpi}</source>
            <translation>设置目标：{kpi}</translation>
        </message>
        <message>
            <source>Set the team's forecast call</source>
            <translation>设定团队预测承报</translation>
        </message>
        <message>
            <source>Set the team's quota</source>
            <translation>设定团队销售指标</translation>
        </message>
        <message numerus="yes">
            <source>Set the tier of %n customer(s) to {tier}</source>
            <translation>
                <numerusform>将 %n 个客户的价值等级手动设为{tier}</numerusform>
            </translation>
        </message>
        <message>
            <source>Set whom somebody reports to</source>
            <translation>设定上级</translation>
        </message>
        <message>
            <source>Set whom {name} reports to</source>
            <translation>设定{name}的上级</translation>
        </message>
        <message numerus="yes">
            <source>Settle the dispute about %n invoice(s)</source>
            <translation>
                <numerusform>了结 %n 张发票的争议</numerusform>
            </translation>
        </message>
        <message>
            <source>Start an evaluation</source>
            <translation>开始评估经销商</translation>
        </message>
        <message>
            <source>Start an evaluation of {name}</source>
            <translation>开始评估 {name}</translation>
        </message>
        <message>
            <source>Submit an evaluation</source>
            <translation>提交评估</translation>
        </message>
        <message>
            <source>Submit the evaluation of {name}</source>
            <translation>提交 {name} 的评估</translation>
        </message>
        <message numerus="yes">
            <source>Take %n person(s) out of the deal</source>
            <translation>
                <numerusform>将%n人移出商机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back a collection step for %n invoice(s)</source>
            <translation>
                <numerusform>撤回 %n 张发票的催收步骤</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back the answer to red flag: {flag}</source>
            <translation>收回对红旗的处理：{flag}</translation>
        </message>
        <message>
            <source>Take the weekly forecast snapshot</source>
            <translation>留存本周预测快照</translation>
        </message>
        <message>
            <source>Type the actual: {kpi}</source>
            <translation>填写实际值：{kpi}</translation>
        </message>
        <message>
            <source>Weigh the purchase factors</source>
            <translation>设定五要素权重</translation>
        </message>
        <message>
            <source>Weigh the purchase factors of {name}</source>
            <translation>设定“{name}”的五要素权重</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n gate item(s)</source>
            <translation>
                <numerusform>撤回 %n 项关卡条件</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw a guide test</source>
            <translation>撤回向导检验</translation>
        </message>
        <message>
            <source>Withdraw a guide test of {name}</source>
            <translation>撤回{name}的向导检验</translation>
        </message>
        <message>
            <source>Withdraw a promise to pay</source>
            <translation>撤回付款承诺</translation>
        </message>
        <message>
            <source>Withdraw a promise to pay by {name}</source>
            <translation>撤回 {name} 的付款承诺</translation>
        </message>
    </context>
    <context>
        <name>Strategies</name>
        <message>
            <source>Abandon</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Acquire</source>
            <translation>获取</translation>
        </message>
        <message>
            <source>Disrupt</source>
            <translation>侵扰</translation>
        </message>
        <message>
            <source>Maintain</source>
            <translation>维持</translation>
        </message>
        <message>
            <source>Retain</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>1+2+1 people</source>
            <translation>1+2+1 人员</translation>
        </message>
        <message>
            <source>Answers to red flags</source>
            <translation>红旗应对</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Authorised areas and products</source>
            <translation>授权区域与产品</translation>
        </message>
        <message>
            <source>Channel forms</source>
            <translation>渠道表</translation>
        </message>
        <message>
            <source>Channel functions</source>
            <translation>渠道职能</translation>
        </message>
        <message>
            <source>Collection steps</source>
            <translation>催收记录</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Credit files</source>
            <translation>信用档案</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Days of the role plan</source>
            <translation>角色计划完成日</translation>
        </message>
        <message>
            <source>Dealer evaluations</source>
            <translation>经销商评估</translation>
        </message>
        <message>
            <source>Dealer scorecards</source>
            <translation>经销商评分表</translation>
        </message>
        <message>
            <source>Dealers</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Dealers' concerns</source>
            <translation>经销商关心的问题</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Decision steps</source>
            <translation>决策步骤</translation>
        </message>
        <message>
            <source>Diversion cases</source>
            <translation>窜货记录</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Influence and conflict</source>
            <translation>影响与冲突</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Needs and wants</source>
            <translation>需要与想要</translation>
        </message>
        <message>
            <source>Notes on people</source>
            <translation>人物信息</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>People of visits</source>
            <translation>拜访对象</translation>
        </message>
        <message>
            <source>Preparation and course of visits</source>
            <translation>拜访准备与过程</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Promises to pay</source>
            <translation>付款承诺</translation>
        </message>
        <message>
            <source>Purchase factors</source>
            <translation>购买因素</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>客户采购</translation>
        </message>
        <message>
            <source>Reps</source>
            <translation>销售人员</translation>
        </message>
        <message>
            <source>Role service plan</source>
            <translation>角色服务计划</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Scorecard versions</source>
            <translation>评分表版本</translation>
        </message>
        <message>
            <source>Stage history</source>
            <translation>阶段历史</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tests of guides and insiders</source>
            <translation>向导与内线测试</translation>
        </message>
        <message>
            <source>Value scores</source>
            <translation>价值得分</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>&amp;Credit &amp;&amp; collection</source>
            <translation>信用与回款</translation>
        </message>
        <message>
            <source>&amp;Dealers</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>&amp;Portfolio</source>
            <translation>客户组合</translation>
        </message>
        <message>
            <source>1+2+1</source>
            <translation>1+2+1 跟踪</translation>
        </message>
        <message>
            <source>F&amp;unnel</source>
            <translation>商机漏斗</translation>
        </message>
        <message>
            <source>P&amp;lan &amp;&amp; visits</source>
            <translation>计划与拜访</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>Millions</source>
            <translation>百万</translation>
        </message>
        <message>
            <source>Ten thousands (万)</source>
            <translation>万</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>千</translation>
        </message>
        <message>
            <source>Whole amounts</source>
            <translation>元</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n sample file(s) written, in English and Chinese</source>
            <translation>
                <numerusform>已写入%n个样例文件（中英文各一套）</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Demo book</source>
            <translation>演示账本(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Import a file…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;New book…</source>
            <translation>新建账本(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open a book…</source>
            <translation>打开账本(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Sample files and templates for Excel…</source>
            <translation>Excel 样例文件与模板(&amp;S)…</translation>
        </message>
        <message>
            <source>A .fieldbook file, also one from a backup</source>
            <translation>.fieldbook 文件，也可以是备份</translation>
        </message>
        <message>
            <source>A made-up region to try everything on</source>
            <translation>一个虚构的大区，可以随便试</translation>
        </message>
        <message>
            <source>An empty book to type into</source>
            <translation>一个空账本，从录入开始</translation>
        </message>
        <message>
            <source>Customers or deals from Excel, csv or a CRM export, into a new book</source>
            <translation>把 Excel、csv 或 CRM 导出的客户、商机导入新账本</translation>
        </message>
        <message>
            <source>Customers, contacts, dealers, deals, visits and invoices with the headings the import knows</source>
            <translation>客户、联系人、经销商、商机、拜访、发票，表头与导入识别的一致</translation>
        </message>
        <message>
            <source>Customers, deals and plans of your region in one file on this computer. No network.</source>
            <translation>你的大区的客户、商机和计划，都在这台电脑的一个文件里，不需要网络。</translation>
        </message>
        <message>
            <source>Fieldbook</source>
            <translation>阵地</translation>
        </message>
        <message>
            <source>Folder for the sample files and templates</source>
            <translation>样例文件与模板存放的文件夹</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
    </context>
</TS>

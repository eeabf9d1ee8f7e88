<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Import</name>
        <message>
            <source>"{example}" in "{column}" can be read as two dates. Say how dates are written.</source>
            <translation>“{column}”中的“{example}”可读作两个日期。请选择日期写法。</translation>
        </message>
        <message numerus="yes">
            <source>"{name}" is "{match}" (%n rows)</source>
            <translation>
                <numerusform>“{name}”就是“{match}”（%n行）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"{name}" may be "{match}"; they were kept apart (%n rows)</source>
            <translation>
                <numerusform>“{name}”可能就是“{match}”，现分开保留（%n行）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"{name}" was taken as "{match}" (%n rows)</source>
            <translation>
                <numerusform>“{name}”视为“{match}”（%n行）</numerusform>
            </translation>
        </message>
        <message>
            <source>"{sheet}" has no column for: {fields}</source>
            <translation>“{sheet}”缺少这些列：{fields}</translation>
        </message>
        <message>
            <source>"{value}" is exclusive for the same region and product</source>
            <translation>“{value}”已是同一区域、同一产品的独家经销商</translation>
        </message>
        <message>
            <source>"{value}" stands in the file more than once with different data</source>
            <translation>“{value}”在文件中多次出现且内容不同</translation>
        </message>
        <message>
            <source>"{value}" would belong to itself</source>
            <translation>“{value}”会成为自己的上级</translation>
        </message>
        <message numerus="yes">
            <source>%n areas</source>
            <translation>
                <numerusform>%n个区域</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold an error and count as empty: {where}</source>
            <translation>
                <numerusform>%n个单元格是错误值，按空白处理：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n个客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dealers</source>
            <translation>
                <numerusform>%n个经销商</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula cell(s) hold no result and count as empty: {where}</source>
            <translation>
                <numerusform>%n个公式单元格没有结果，按空白处理：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n industries</source>
            <translation>
                <numerusform>%n个行业</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long number(s) may have lost digits in Excel: {where}</source>
            <translation>
                <numerusform>%n个长数字可能已被 Excel 截断，行：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) were left out</source>
            <translation>
                <numerusform>另有%n行未导入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note line(s) left out: {where}</source>
            <translation>
                <numerusform>说明文字%n行已略过：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n products</source>
            <translation>
                <numerusform>%n个产品</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated header row(s) left out: {where}</source>
            <translation>
                <numerusform>重复的表头%n行已略过：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reps</source>
            <translation>
                <numerusform>%n位销售代表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more or fewer cells than the header: {where}</source>
            <translation>
                <numerusform>%n行的单元格数与表头不符：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) lie before an earlier stage of their deal; taken as they are</source>
            <translation>
                <numerusform>%n 行的日期早于该商机更前的阶段，已按原样导入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows found.</source>
            <translation>
                <numerusform>共%n行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows saved to {path}. Correct them there and import that file.</source>
            <translation>
                <numerusform>%n行已保存到 {path}。在那里改正后再导入该文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n total row(s) left out: {where}</source>
            <translation>
                <numerusform>合计%n行已略过：{where}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>选择文件…(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dates are written</source>
            <translation>日期写法(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Encoding (csv)</source>
            <translation>编码（csv）(&amp;E)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n rows</source>
            <translation>
                <numerusform>导入%n行(&amp;I)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import another file</source>
            <translation>导入另一个文件(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save the rejected rows…</source>
            <translation>保存未导入的行…(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>工作表(&amp;S)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>1 File</source>
            <translation>1 文件</translation>
        </message>
        <message>
            <source>2 Columns</source>
            <translation>2 列</translation>
        </message>
        <message>
            <source>3 Preview</source>
            <translation>3 预览</translation>
        </message>
        <message>
            <source>4 Result</source>
            <translation>4 结果</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>A dealer of the second tier needs the dealer it buys from</source>
            <translation>二级经销商须注明从哪家经销商进货</translation>
        </message>
        <message>
            <source>A line joins two people, not one with itself</source>
            <translation>关系线要连两个人，不能连自己</translation>
        </message>
        <message>
            <source>A tier set by hand needs a reason and a last day</source>
            <translation>人工指定价值级须写明理由和有效期</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>All sheets</source>
            <translation>全部工作表</translation>
        </message>
        <message>
            <source>Also added because rows name them: {list}</source>
            <translation>另外新增了行中提到的：{list}</translation>
        </message>
        <message>
            <source>Amounts are taken to be in {currency}.</source>
            <translation>金额按 {currency} 计。</translation>
        </message>
        <message>
            <source>An agent needs a commission rate</source>
            <translation>代理商须有佣金比例</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>导入为</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>选择要导入的文件</translation>
        </message>
        <message>
            <source>Click a cell under "Becomes" to choose another field. The choice is remembered for files with these columns.</source>
            <translation>点击“导入为”下的单元格可改选字段。列名相同的文件会沿用这次的选择。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close date</source>
            <translation>结单日期</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>Columns not imported: {list}</source>
            <translation>未导入的列：{list}</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>文件的列</translation>
        </message>
        <message>
            <source>Columns without a name were given one: {where}</source>
            <translation>没有列名的列已命名：{where}</translation>
        </message>
        <message>
            <source>Comparing with the book</source>
            <translation>正在与账本比对</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back the whole import in one step. The book was backed up before.</source>
            <translation>按 Ctrl+Z 可一步撤销整次导入。导入前已备份账本。</translation>
        </message>
        <message>
            <source>Customer's city</source>
            <translation>客户所在城市</translation>
        </message>
        <message>
            <source>Customer's external ID</source>
            <translation>客户外部编号</translation>
        </message>
        <message>
            <source>Customer's industry</source>
            <translation>客户行业</translation>
        </message>
        <message>
            <source>Deal's external ID</source>
            <translation>商机外部编号</translation>
        </message>
        <message>
            <source>Dealer's Fieldbook ID</source>
            <translation>经销商阵地编号</translation>
        </message>
        <message>
            <source>Dealer's external ID</source>
            <translation>经销商外部编号</translation>
        </message>
        <message>
            <source>Drop an Excel or csv file here</source>
            <translation>把 Excel 或 csv 文件拖到这里</translation>
        </message>
        <message>
            <source>Exports of any CRM: customers, contacts, deals, orders. Nothing is written before you have seen it.</source>
            <translation>任何 CRM 的导出文件：客户、联系人、商机、订单。先预览，确认后才写入。</translation>
        </message>
        <message>
            <source>Find out by itself</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>Find out from the columns</source>
            <translation>按列名判断</translation>
        </message>
        <message>
            <source>Find out from the dates</source>
            <translation>按日期判断</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>内容举例</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import problem</source>
            <translation>导入问题</translation>
        </message>
        <message>
            <source>Invoice's external ID</source>
            <translation>发票外部编号</translation>
        </message>
        <message>
            <source>It &amp;holds</source>
            <translation>内容(&amp;H)</translation>
        </message>
        <message>
            <source>It is recorded in the book as something else, and what is recorded is kept</source>
            <translation>账本中已归档的内容与此不同，已归档的不改写</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Leave this sheet out</source>
            <translation>不导入此工作表</translation>
        </message>
        <message>
            <source>Names that look the same</source>
            <translation>看起来相同的名称</translation>
        </message>
        <message>
            <source>Need said by, external ID</source>
            <translation>需求提出人外部编号</translation>
        </message>
        <message>
            <source>Neither customer nor dealer is named</source>
            <translation>没有写明客户或经销商</translation>
        </message>
        <message>
            <source>No customer is named</source>
            <translation>缺少客户</translation>
        </message>
        <message>
            <source>No sheet is chosen. Say what the file holds.</source>
            <translation>没有选中任何工作表。请说明文件的内容。</translation>
        </message>
        <message>
            <source>Product's external ID</source>
            <translation>产品外部编号</translation>
        </message>
        <message>
            <source>Product's series</source>
            <translation>产品系列</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>正在读取 {file}</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row {number} was left out: {reason}</source>
            <translation>第 {number} 行未导入：{reason}</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>文件的行</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>保存未导入的行</translation>
        </message>
        <message>
            <source>Several columns have the same name and were numbered: {where}</source>
            <translation>有同名的列，已加编号：{where}</translation>
        </message>
        <message>
            <source>Several records are called "{value}"; give its ID</source>
            <translation>有多条记录名为“{value}”，请补上编号</translation>
        </message>
        <message>
            <source>Sheet "{name}" was left out: Fieldbook computes it.</source>
            <translation>工作表“{name}”未导入：其内容由阵地计算得出。</translation>
        </message>
        <message>
            <source>Sheet "{name}" was left out: it holds something else.</source>
            <translation>工作表“{name}”未导入：其内容与所选不符。</translation>
        </message>
        <message>
            <source>Sheet "{name}" was left out: it is not clear what it holds.</source>
            <translation>工作表“{name}”未导入：无法判断其内容。</translation>
        </message>
        <message>
            <source>Sheet "{sheet}" holds no table and was left out</source>
            <translation>工作表“{sheet}”中没有表格，已略过</translation>
        </message>
        <message>
            <source>Something this record cannot do without is missing</source>
            <translation>缺少必填内容</translation>
        </message>
        <message>
            <source>Stage of the file</source>
            <translation>文件中的阶段</translation>
        </message>
        <message>
            <source>Stages of the file</source>
            <translation>文件中的阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Status (open, won, lost)</source>
            <translation>状态（进行中、赢单、丢单）</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The amount is missing</source>
            <translation>缺少金额</translation>
        </message>
        <message>
            <source>The book is unchanged.</source>
            <translation>账本没有变化。</translation>
        </message>
        <message>
            <source>The contract would end before it begins</source>
            <translation>合同到期日早于开始日</translation>
        </message>
        <message>
            <source>The customer is already linked to dealer "{value}"</source>
            <translation>该客户已对应经销商“{value}”</translation>
        </message>
        <message>
            <source>The date is missing</source>
            <translation>缺少日期</translation>
        </message>
        <message>
            <source>The file is named {suffix} but is {found}; it was read as what it is</source>
            <translation>文件后缀为 {suffix}，实际是 {found}，已按实际格式读取</translation>
        </message>
        <message>
            <source>The file was read as {encoding} as asked, but looks like {found}: check names before you go on</source>
            <translation>已按指定的 {encoding} 读取，但文件看起来是 {found}，请先核对名称</translation>
        </message>
        <message>
            <source>The invoice number is missing</source>
            <translation>缺少发票号</translation>
        </message>
        <message>
            <source>The name is missing</source>
            <translation>缺少名称</translation>
        </message>
        <message>
            <source>The score is missing</source>
            <translation>缺少得分</translation>
        </message>
        <message>
            <source>The stage is missing</source>
            <translation>缺少阶段</translation>
        </message>
        <message>
            <source>The value tier is missing</source>
            <translation>缺少价值级</translation>
        </message>
        <message>
            <source>These names look the same. Untick what is not.</source>
            <translation>这些名称看起来相同。不是同一个的请取消勾选。</translation>
        </message>
        <message>
            <source>These stages are not known. Say what each one is; deals in a stage without an answer are not imported.</source>
            <translation>不认识这些阶段。请逐一指定；未指定阶段的商机不会导入。</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>millions</source>
            <translation>百万</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>row {list}</source>
            <translation>第 {list} 行</translation>
        </message>
        <message>
            <source>thousands</source>
            <translation>千</translation>
        </message>
        <message>
            <source>{column}: "{value}" can be read as two dates</source>
            <translation>{column}：“{value}”可读作两个日期</translation>
        </message>
        <message>
            <source>{column}: "{value}" is neither yes nor no</source>
            <translation>{column}：“{value}”既不是“是”也不是“否”</translation>
        </message>
        <message>
            <source>{column}: "{value}" is none of the words known here</source>
            <translation>{column}：“{value}”不是可用的选项</translation>
        </message>
        <message>
            <source>{column}: "{value}" is not a date</source>
            <translation>{column}：“{value}”不是日期</translation>
        </message>
        <message>
            <source>{column}: "{value}" is not a whole number</source>
            <translation>{column}：“{value}”不是整数</translation>
        </message>
        <message>
            <source>{column}: "{value}" is not an amount</source>
            <translation>{column}：“{value}”不是金额</translation>
        </message>
        <message>
            <source>{column}: "{value}" is not confirmed, estimated or guess</source>
            <translation>{column}：“{value}”不是已证实、估计或猜测</translation>
        </message>
        <message>
            <source>{column}: "{value}" is too large</source>
            <translation>{column}：“{value}”过大</translation>
        </message>
        <message>
            <source>{column}: "{value}" works for another customer</source>
            <translation>{column}：“{value}”不在这家客户任职</translation>
        </message>
        <message>
            <source>{column}: "{value}" would report to itself</source>
            <translation>{column}：“{value}”会绕一圈汇报给自己</translation>
        </message>
        <message>
            <source>{column}: nothing is called "{value}" here</source>
            <translation>{column}：找不到“{value}”</translation>
        </message>
        <message>
            <source>{column}: the stage "{value}" is not known</source>
            <translation>{column}：不认识的阶段“{value}”</translation>
        </message>
        <message>
            <source>{column}: {value} is below zero</source>
            <translation>{column}：{value} 小于零</translation>
        </message>
        <message>
            <source>{column}: {value} is out of range</source>
            <translation>{column}：{value} 超出允许范围</translation>
        </message>
        <message>
            <source>{column}: {value} lies before an earlier stage of this deal</source>
            <translation>{column}：{value} 早于该商机更前的阶段</translation>
        </message>
        <message>
            <source>{file} - rejected rows.xlsx</source>
            <translation>{file} - 未导入的行.xlsx</translation>
        </message>
        <message>
            <source>{file} holds nothing new</source>
            <translation>{file} 没有新内容</translation>
        </message>
        <message>
            <source>{file} is imported</source>
            <translation>{file} 已导入</translation>
        </message>
        <message>
            <source>{file}: {new} new, {changed} changed, {same} same, {conflict} conflict, {invalid} invalid</source>
            <translation>{file}：新增{new}，更改{changed}，相同{same}，冲突{conflict}，无效{invalid}</translation>
        </message>
        <message>
            <source>{record}, external ID</source>
            <translation>{record}外部编号</translation>
        </message>
        <message>
            <source>× 1</source>
            <translation>× 1</translation>
        </message>
        <message>
            <source>× 10,000 (万)</source>
            <translation>万</translation>
        </message>
        <message>
            <source>× 100 million (亿)</source>
            <translation>亿</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AddTextForm</name>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>As the file is written</source>
        <translation>按文件所用语言</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加案文</translation>
    </message>
    <message>
        <source>Choose the file with the text.</source>
        <translation>请选择载有案文的文件。</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>尚缺 %n 个签字</numerusform>
        </translation>
    </message>
    <message>
        <source>This agreement cannot be shown</source>
        <translation>无法显示本协定</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>条款(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Signatures</source>
        <translation>签字(&amp;S)</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>伙伴(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>文件(&amp;R)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>时间线(&amp;L)</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>协定的各部分</translation>
    </message>
    <message>
        <source>No agreement chosen</source>
        <translation>未选择协定</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>在列表中选择一项协定，即可查看其现状和下一步。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Export many papers</source>
        <translation>批量导出文件</translation>
    </message>
    <message>
        <source>Every paper that can be made now is written; what cannot be made yet is told with its reason.</source>
        <translation>写出目前可制作的所有文件；尚不能制作的将说明原因。</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>文件名规则</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写出的文件</translation>
    </message>
    <message>
        <source>A PDF beside each Word file (needs LibreOffice)</source>
        <translation>每个 Word 文件另附 PDF（需要 LibreOffice）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose folder and write…</source>
        <translation>选择文件夹并写出…</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>整个登记册</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>文件写到哪里？</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>已取消；此前写出的文件予以保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>已将 %n 个文件写到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}, {paper}: {reason}</source>
        <translation>{subject}，{paper}：{reason}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n项协定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Agreements by stage</source>
        <translation>按阶段列出的协定</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Counterpart</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一日期</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>撤销(&amp;U)：{step}</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>新建登记册(&amp;N)…</translation>
    </message>
    <message>
        <source>Start an empty register in a file of its own</source>
        <translation>在单独的文件中建立空白登记册</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>打开登记册(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a register that lies in a file</source>
        <translation>打开文件中的登记册</translation>
    </message>
    <message>
        <source>Open &amp;sample register</source>
        <translation>打开示例登记册(&amp;S)</translation>
    </message>
    <message>
        <source>Open the register made for trying things out</source>
        <translation>打开供试用的登记册</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Read agreements from Word or text files</source>
        <translation>从 Word 或文本文件读取协定</translation>
    </message>
    <message>
        <source>&amp;Committee document…</source>
        <translation>委员会文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the committee document of this agreement as a Word file</source>
        <translation>将本协定的委员会文件写成 Word 文件</translation>
    </message>
    <message>
        <source>&amp;Originals for signature…</source>
        <translation>供签署的正本(&amp;O)…</translation>
    </message>
    <message>
        <source>Write the originals of this agreement as Word files</source>
        <translation>将本协定的正本写成 Word 文件</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>批量文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Write every paper that can be made, under names of your own</source>
        <translation>写出所有可制作的文件，文件名由您决定</translation>
    </message>
    <message>
        <source>&amp;Akoma Ntoso (XML)…</source>
        <translation>&amp;Akoma Ntoso (XML)…</translation>
    </message>
    <message>
        <source>Write this agreement as XML for other programs (AKN4UN)</source>
        <translation>将此协定写成供其他程序使用的 XML（AKN4UN）</translation>
    </message>
    <message>
        <source>Re&amp;lease a Word file…</source>
        <translation>放行 Word 文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Take names, comments, paths and hidden text out of a copy that leaves</source>
        <translation>从外发副本中删除姓名、批注、路径和隐藏文字</translation>
    </message>
    <message>
        <source>&amp;Verify register</source>
        <translation>核验登记册(&amp;V)</translation>
    </message>
    <message>
        <source>Check the file and the whole chain of facts</source>
        <translation>检查文件和整条事实链</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Write a checked copy of the register</source>
        <translation>写出经核验的登记册副本</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>关闭程序；一切均已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last recorded step by a contrary fact</source>
        <translation>以相反的事实撤销最后记录的步骤</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>转到筛选栏</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a command or an agreement by a few letters</source>
        <translation>输入几个字即可找到命令或协定</translation>
    </message>
    <message>
        <source>&amp;Record next step…</source>
        <translation>记录下一步(&amp;R)…</translation>
    </message>
    <message>
        <source>Record what happened next to this agreement</source>
        <translation>记录本协定接下来发生的事</translation>
    </message>
    <message>
        <source>&amp;Open agreement</source>
        <translation>打开协定(&amp;O)</translation>
    </message>
    <message>
        <source>Show this agreement and go to it</source>
        <translation>显示并转到本协定</translation>
    </message>
    <message>
        <source>&amp;Why this date…</source>
        <translation>此日期的依据(&amp;W)…</translation>
    </message>
    <message>
        <source>Show the next date of this agreement and the reason for it</source>
        <translation>显示此协定的下一个日期及其依据</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>预览(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the paper of this agreement on the screen</source>
        <translation>在屏幕上显示本协定的文件</translation>
    </message>
    <message>
        <source>&amp;Change or end…</source>
        <translation>变更或终止(&amp;C)…</translation>
    </message>
    <message>
        <source>Amend, extend, end, replace or correct this agreement, step by step</source>
        <translation>逐步修订、延长、终止、取代或更正该协定</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Every agreement over time, with the sessions and today</source>
        <translation>所有协定的时间线，含会议和今天</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>看板(&amp;D)</translation>
    </message>
    <message>
        <source>Every agreement by stage, and for how long it has been there</source>
        <translation>按阶段列出所有协定及其停留时间</translation>
    </message>
    <message>
        <source>Diar&amp;y</source>
        <translation>日程(&amp;Y)</translation>
    </message>
    <message>
        <source>What falls due, and why; what came due since you last looked</source>
        <translation>到期事项及其原因；上次查看后到期的事项</translation>
    </message>
    <message>
        <source>&amp;What replaces what</source>
        <translation>取代关系(&amp;W)</translation>
    </message>
    <message>
        <source>Agreements that replace one another, as a picture</source>
        <translation>以图显示相互取代的协定</translation>
    </message>
    <message>
        <source>&amp;Office-holders</source>
        <translation>任职人员(&amp;O)</translation>
    </message>
    <message>
        <source>Who may sign for an organization, from when until when</source>
        <translation>谁可代表组织签署，任期自何时至何时</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>届会(&amp;E)</translation>
    </message>
    <message>
        <source>The sessions of the Coordination Committee, by which the diary plans</source>
        <translation>协调委员会历届会议，日程据此安排</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Go round the panes</source>
        <translation>依次转到各窗格</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Go round the panes backwards</source>
        <translation>反向依次转到各窗格</translation>
    </message>
    <message>
        <source>&amp;Agreement pane</source>
        <translation>协定窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the list</source>
        <translation>显示或隐藏列表旁的窗格</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>返回登记册(&amp;B)</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>关闭本页</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>What this program does and how to begin</source>
        <translation>本程序的用途和入门</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>快捷键一览(&amp;L)</translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation>所有命令及其快捷键</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>与系统一致(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus in their order, by path.</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export Word</source>
        <translation>导出 Word(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>协定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why the fact is corrected</source>
        <translation>更正事实的理由</translation>
    </message>
    <message>
        <source>Change at least one field; the fact stays as it is otherwise.</source>
        <translation>请至少修改一栏；其余保持不变。</translation>
    </message>
    <message>
        <source>Write down why the fact is corrected.</source>
        <translation>请写明更正事实的理由。</translation>
    </message>
</context>
<context>
    <name>DatesTab</name>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason of the date</source>
        <translation>日期的依据</translation>
    </message>
    <message>
        <source>Show the clause: {clause}</source>
        <translation>查看条款：{clause}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2018-05-03, 2018-05 or 2018</source>
        <translation>2018-05-03、2018-05 或 2018</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>在日历中选择日期</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>返回登记册 (Esc)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Write every day that falls due for Outlook or Thunderbird</source>
        <translation>写出全部到期日，供 Outlook 或 Thunderbird 使用</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What falls due, and why</source>
        <translation>到期事项及其原因</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>Deadlines appear here by themselves once an agreement has days to be counted from.</source>
        <translation>协定有了可供计算的日期后，到期事项会自动列在此处。</translation>
    </message>
    <message>
        <source>Looked at for the first time</source>
        <translation>首次查看</translation>
    </message>
    <message numerus="yes">
        <source>%n came due since.</source>
        <translation>
            <numerusform>此后有%n项到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked at: {day}, {time}. {came}</source>
        <translation>上次查看：{day}，{time}。{came}</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Write calendar file</source>
        <translation>写出日历文件</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>For a fixed time</source>
        <translation>有固定期限</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>不续延</translation>
    </message>
    <message>
        <source>Renewed automatically</source>
        <translation>自动续延</translation>
    </message>
    <message>
        <source>Renewed by agreement</source>
        <translation>经商定续延</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续延</translation>
    </message>
    <message>
        <source>Renewed for months</source>
        <translation>续延月数</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message>
        <source>Open agreement</source>
        <extracomment>The step by which a clerk records that a duty was done. The duties that rest on a session of the Committee.</extracomment>
        <translation>打开协定</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>推后至</translation>
    </message>
    <message>
        <source>Reason for putting it off</source>
        <translation>推后理由</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Enter the session…</source>
        <translation>登记届会…</translation>
    </message>
    <message>
        <source>Change the session…</source>
        <translation>更改届会…</translation>
    </message>
</context>
<context>
    <name>DutyTree</name>
    <message>
        <source>No day</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Days</source>
        <extracomment>What each rule of entry into force is filled with.</extracomment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>made from the party and the year</source>
        <translation>由当事方和年份生成</translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>What replaces what</source>
        <translation>取代关系</translation>
    </message>
    <message>
        <source>An arrow leads from an agreement to the one that replaces it; a dashed one is announced by the later text, not recorded yet.</source>
        <translation>箭头由协定指向取代它的协定；虚线表示后一文本已宣布、尚未记录。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No agreement replaces another</source>
        <translation>没有相互取代的协定</translation>
    </message>
    <message>
        <source>A text that replaces an earlier instrument names its day; it is shown here then.</source>
        <translation>取代先前文书的文本会写明其日期，届时在此显示。</translation>
    </message>
    <message>
        <source>{earlier} → {later}: {state}</source>
        <translation>{earlier} → {later}：{state}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not named</source>
        <extracomment>Keys that a form fills in by itself. The table of words for each key whose value is one of a few.</extracomment>
        <translation>未指明</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新建登记册</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A checked copy was written: {name}</source>
        <translation>已写出经核验的副本：{name}</translation>
    </message>
    <message>
        <source>Agreements and committee documents</source>
        <translation>协定和委员会文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) registered.</source>
        <translation>
            <numerusform>已登记 %n 项协定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>文件写到哪里？</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Release a Word file</source>
        <translation>放行 Word 文件</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what}（{count}）</translation>
    </message>
    <message>
        <source>Released as {name}; removed: {removed}.</source>
        <translation>已放行为 {name}；已删除：{removed}。</translation>
    </message>
    <message>
        <source>Released as {name}; nothing had to be removed.</source>
        <translation>已放行为 {name}；无须删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写出 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>在本文件中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>today, or 2018-05-03, 2018-05, 2018</source>
        <extracomment>Answers to an earlier fact: their own day is the day of recording.</extracomment>
        <translation>今天，或 2018-05-03、2018-05、2018</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field}（必填）</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>删除本行</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Change or end an agreement</source>
        <translation>变更或终止协定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>条款：{clause}</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>应记录的事实</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>{day}的状况</translation>
    </message>
    <message>
        <source>Why: {clause}</source>
        <translation>依据：{clause}</translation>
    </message>
    <message>
        <source>Show the clause in the text</source>
        <translation>在案文中显示该条款</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>Facts that stay as they are: taken in by the program, or themselves answers to a fact.</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>撤销(&amp;K)…</translation>
    </message>
    <message>
        <source>{who}, recorded {day}, {time}</source>
        <translation>{who}，记录于 {day} {time}</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>This paper cannot be taken in</source>
        <translation>无法收入这份文件</translation>
    </message>
    <message>
        <source>No agreement was found</source>
        <translation>没有找到协定</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 项待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>无需核对</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to be registered</source>
        <translation>
            <numerusform>将登记 %n 项协定</numerusform>
        </translation>
    </message>
    <message>
        <source>What you mended is not registered yet: register it, or cancel to give it up.</source>
        <translation>您修订的内容尚未登记：请登记，或取消以放弃。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Agreements found</source>
        <translation>找到的协定</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>读出的事项</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>协定文本</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>一切均可用键盘操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Submission</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Signed, not in force</source>
        <translation>已签署，未生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Signs in the picture</source>
        <translation>图中的符号</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>The agreement over time</source>
        <extracomment>Where each kind of day belongs; whatever is not named here concerns the force of the agreement.</extracomment>
        <translation>本协定的时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>各日期的理由</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>First day, as far as it is known</source>
        <translation>任期首日（已知部分即可）</translation>
    </message>
    <message>
        <source>Last day; empty while the mandate runs</source>
        <translation>任期末日（在任时留空）</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>姓名所用语言</translation>
    </message>
    <message>
        <source>Style, such as Mr. or H.E.</source>
        <translation>称谓，如先生、女士、阁下</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title of the office</source>
        <translation>职务名称</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That is not possible yet</source>
        <translation>目前还不能这样做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The programme has made a mistake</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Nothing was recorded by the last action. Please send the details to your support desk.</source>
        <translation>上一操作没有记录任何内容。请将详细信息发送给技术支持。</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Nothing is left to be done</source>
        <translation>已无待办事项</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>其他步骤(&amp;O)</translation>
    </message>
</context>
<context>
    <name>NoticeField</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>from the notice</source>
        <translation>自通知之日起</translation>
    </message>
    <message>
        <source>from its receipt</source>
        <translation>自收到之日起</translation>
    </message>
    <message>
        <source>before the end</source>
        <translation>期满之前</translation>
    </message>
    <message>
        <source>by a calendar date</source>
        <translation>按日历日期</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
</context>
<context>
    <name>ObligationsField</name>
    <message>
        <source>Every … months</source>
        <translation>每…个月</translation>
    </message>
    <message>
        <source>Owed by (code)</source>
        <translation>义务方（代码）</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>OriginalsField</name>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>A command, a party, a title, a symbol</source>
        <translation>命令、当事方、标题或文号</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的结果</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>No agreement chosen</source>
        <translation>未选择协定</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>在列表中选择一项协定，即可查看其现状和下一步。</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>PDF as well (needs LibreOffice)</source>
        <translation>同时生成 PDF（需要 LibreOffice）</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>One for each of the %n party(ies), in every authentic language</source>
        <translation>
            <numerusform>%n 个当事方各一份，每种作准语言均有</numerusform>
        </translation>
    </message>
    <message>
        <source>left blank in the paper</source>
        <translation>文件中留空</translation>
    </message>
    <message>
        <source>All authentic languages</source>
        <translation>所有作准语言</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>每方各一份</translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>Word 文件放在何处？</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>已取消；此前写出的文件已保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>已将 %n 个 Word 文件写入 {folder}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers</source>
        <extracomment>How many papers are seen without scrolling.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Texts kept</source>
        <translation>已存案文</translation>
    </message>
    <message>
        <source>Add te&amp;xt…</source>
        <translation>添加案文(&amp;X)…</translation>
    </message>
    <message>
        <source>No original can be written in {languages} before that text is added.</source>
        <translation>添加该案文之前，不能制作{languages}正本。</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>作准</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>尚未保存案文</translation>
    </message>
</context>
<context>
    <name>PartnersTab</name>
    <message>
        <source>As of (today, if empty)</source>
        <translation>截至日期（留空即为今日）</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>各日期的理由</translation>
    </message>
    <message>
        <source>Ne&amp;w application…</source>
        <translation>新申请(&amp;W)…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收讫</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Founding partner</source>
        <translation>创始伙伴</translation>
    </message>
    <message>
        <source>Applied: {day}</source>
        <translation>申请：{day}</translation>
    </message>
    <message>
        <source>Application circulated: {day}</source>
        <translation>申请分发：{day}</translation>
    </message>
    <message>
        <source>Admitted: {day}</source>
        <translation>接纳：{day}</translation>
    </message>
    <message>
        <source>Consent form received by the depositary: {day}</source>
        <translation>保存人收到同意书：{day}</translation>
    </message>
    <message>
        <source>Notice of withdrawal received: {day}</source>
        <translation>收到退出通知：{day}</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As at this day</source>
        <translation>截至该日</translation>
    </message>
    <message>
        <source>Only what was recorded by then</source>
        <translation>仅限当时已记录的</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今日</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Office-holders</source>
        <extracomment>Where to stand in the list when no mandate is meant: at its head, or at the one kept last.</extracomment>
        <translation>任职人员</translation>
    </message>
    <message>
        <source>Who signs an agreement must hold office on the day of signature, or have full powers.</source>
        <translation>签署协定者须在签署之日在任，或持有全权证书。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>新任期</translation>
    </message>
    <message>
        <source>Keep mandate</source>
        <translation>保存任期</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>任职人员</translation>
    </message>
    <message>
        <source>The mandate is kept.</source>
        <translation>任期已保存。</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>The words you typed hide every agreement.</source>
        <translation>您键入的词语隐藏了所有协定。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>登记册为空</translation>
    </message>
    <message>
        <source>Import a committee document first; what is in it is drawn here.</source>
        <translation>请先导入委员会文件；其内容将在此绘出。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>返回登记册 (Esc)</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>按名称、标题、文号或人名筛选，可用任何文字</translation>
    </message>
    <message>
        <source>Filter the picture</source>
        <translation>筛选图示</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why each day of this agreement is that day (Space)</source>
        <translation>本协定各日期的由来（空格键）</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>各日期的理由</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All agreements</source>
        <translation>所有协定</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Before the Committee</source>
        <translation>提交委员会</translation>
    </message>
    <message>
        <source>Approved, not signed</source>
        <translation>已批准未签署</translation>
    </message>
    <message>
        <source>Signed and in force</source>
        <translation>已签署和生效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>届会</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>{language}, copy {number} of {count}</source>
        <extracomment>The paper, its copies, and the papers that can be chosen instead.</extracomment>
        <translation>{language}，第 {number} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>This paper cannot be shown yet</source>
        <translation>尚无法显示本文件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>已将 %n 页送至打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>Word 文件放在何处？</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>已将 %n 个 Word 文件写入 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Previous copy</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>下一份</translation>
    </message>
    <message>
        <source>Print this copy…</source>
        <translation>打印此份…</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason for recording all the same</source>
        <translation>仍要记录的理由</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>The place, the filter or the words you typed hide every agreement.</source>
        <translation>所选位置、筛选条件或输入的文字隐藏了所有协定。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>登记册为空</translation>
    </message>
    <message>
        <source>Start with a committee document: drop the Word file here, or import it.</source>
        <translation>从一份委员会文件开始：将 Word 文件拖到此处，或将其导入。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Preparing the sample register</source>
        <translation>正在准备示例登记册</translation>
    </message>
    <message>
        <source>This happens once and takes a few seconds.</source>
        <translation>只需进行一次，需时数秒。</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>没有打开的登记册</translation>
    </message>
    <message>
        <source>Open another one, or the sample register, from the File menu.</source>
        <translation>请从“文件”菜单打开其他登记册或示例登记册。</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>按名称、标题、文号或人名筛选，可用任何文字</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>As at…</source>
        <translation>截至…</translation>
    </message>
    <message>
        <source>Look at the register as it stood on a past day</source>
        <translation>查看登记册在过去某日的状况</translation>
    </message>
</context>
<context>
    <name>ReissuePanel</name>
    <message>
        <source>Reason, kept with each step</source>
        <translation>理由（随每一步保存）</translation>
    </message>
    <message>
        <source>Reason for issuing all the same</source>
        <translation>仍予印发的理由</translation>
    </message>
    <message>
        <source>Unsigned originals that name somebody who left office</source>
        <translation>写有离任者姓名的未签正本</translation>
    </message>
    <message>
        <source>They are taken back, the successor is put in, and they are issued anew, in one step. Take the mark away where that is not wanted.</source>
        <translation>一步完成：收回正本、换上继任者、重新印发。不需要的请取消勾选。</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>重新印发</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} left, no successor is kept yet</source>
        <translation>{reference}（{languages}）：{former}已离任，尚无继任者记录</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} → {successor}</source>
        <translation>{reference}（{languages}）：{former} → {successor}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign in unsigned originals name somebody who left office</source>
        <translation>
            <numerusform>未签正本中有%n处签名位置写的是离任者</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with each step.</source>
        <translation>请写明理由：将随每一步保存。</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n duty(ies) are due.</source>
        <extracomment>A machine that slept past midnight is noticed within so many milliseconds of its waking.</extracomment>
        <translation>
            <numerusform>有%n项到期事项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came due since you last looked.</source>
        <translation>
            <numerusform>其中%n项在上次查看后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show diary</source>
        <translation>查看日程</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>称谓</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Number of the session</source>
        <translation>届会编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Which of its kind, such as 50 for the 50th</source>
        <translation>同类中的第几次，例如第50次写50</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Documents by; empty: two months before</source>
        <translation>文件截止日；留空则为开幕前两个月</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>特别会议</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Sessions</source>
        <extracomment>Under this key a wish names the session to stand on; with nothing in it, a new one is begun.</extracomment>
        <translation>届会</translation>
    </message>
    <message>
        <source>The diary plans by the ordinary sessions kept here. For a year without one it can only expect one, from those that were.</source>
        <translation>日程按此处登记的例会安排。某一年没有登记例会时，只能根据以往届会预计。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新届会</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>保存届会</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>Documents by {day}</source>
        <translation>文件截止：{day}</translation>
    </message>
    <message>
        <source>Session {number} is kept already; it is shown here as it stands.</source>
        <translation>第{number}届会议已登记，现显示其现有内容。</translation>
    </message>
    <message>
        <source>The session is kept.</source>
        <translation>届会已保存。</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Signed on {day}, {place}</source>
        <translation>{day}签署，{place}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>{day}签署</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything is saved · Offline</source>
        <translation>一切已保存 · 离线</translation>
    </message>
    <message>
        <source>Saved {time} · Offline</source>
        <translation>已于 {time} 保存 · 离线</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Only an authentic language can be chosen: no original leaves in another.</source>
        <translation>只能选择作准语言：正本不以其他语言制发。</translation>
    </message>
    <message>
        <source>Left empty, the next free annex is taken.</source>
        <translation>留空则取下一个未用的附件编号。</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>请填写：{field}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Show place</source>
        <translation>显示出处</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Read clearly</source>
        <translation>读取明确</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>文本未载</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation>案文未作规定</translation>
    </message>
    <message>
        <source>{total} in all: {each}</source>
        <translation>共 {total} 份：{each}</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>第 {first} 行</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>第 {first}–{last} 行</translation>
    </message>
    <message>
        <source>the one of {day}</source>
        <translation>{day}的协定</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>协定案文</translation>
    </message>
    <message>
        <source>&amp;Mend term…</source>
        <translation>修订条款(&amp;M)…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>作准</translation>
    </message>
    <message>
        <source>Add the text as a Word or text file; papers and originals are made from it.</source>
        <translation>请以 Word 或文本文件添加案文；文件和正本据此制作。</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>尚未保存案文</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>添加案文…</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>从{first}至{last}</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Agreements over time</source>
        <translation>协定的时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From the first day to the last (0)</source>
        <translation>从第一天到最后一天 (0)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today in the middle (T)</source>
        <translation>今天居中 (T)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>缩小 (−)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Write papers of this agreement as Word files</source>
        <translation>将本协定的文件写成 Word 文件</translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>转到…  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Six parts of the status</source>
        <extracomment>How a region&apos;s state looks on the track.</extracomment>
        <translation>状态的六个部分</translation>
    </message>
</context>
</TS>

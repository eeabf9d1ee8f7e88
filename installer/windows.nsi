; Per-user set-up of Fieldbook: no administrator, no network. Compiled by build_installer.py, which gives every !define.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldbook"
!define MUTEX "Local\Fieldbook.Running"

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

!macro REFUSE_RUNNING
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p .R0'
  ${If} $R0 P<> 0
    System::Call 'kernel32::CloseHandle(p R0)'
    !insertmacro REFUSE "$(RUNNING)"
  ${EndIf}
!macroend

Function .onInit
  !insertmacro REFUSE_RUNNING
FunctionEnd

Function un.onInit
  !insertmacro REFUSE_RUNNING
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
  ${GetRoot} "$INSTDIR" $R1
  ${DriveSpace} "$R1\" "/D=F /S=K" $R2
  IntOp $R3 ${KILOBYTES} + 20480
  ${If} $R2 < $R3
    !insertmacro REFUSE "$(NO_SPACE)"
  ${EndIf}

  ; the new program is complete beside the old one before it takes its place
  RMDir /r "$INSTDIR.new"
  ClearErrors
  SetOutPath "$INSTDIR.new"
  File /r "${PAYLOAD}/*.*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR.new"
    !insertmacro REFUSE "$(NO_WRITE)"
  ${EndIf}
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Fieldbook.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ClearErrors
  Rename "$INSTDIR.new" "$INSTDIR"
  ${If} ${Errors}
    CreateDirectory "$INSTDIR"
    CopyFiles /SILENT "$INSTDIR.new\*.*" "$INSTDIR"
    RMDir /r "$INSTDIR.new"
  ${EndIf}

  WriteUninstaller "$INSTDIR\uninstall.exe"
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
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; books, backups and settings lie elsewhere and stay
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Fieldbook.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Fieldbook.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Fieldbook"
  DeleteRegKey HKCU "Software\Classes\Fieldbook.Book"
  DeleteRegKey HKCU "Software\Classes\.fieldbook"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

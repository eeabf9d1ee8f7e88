; Stands for Fieldbook.exe where the set-up is tried under Wine: writes down how it was called, and stays while there is
; a file fieldbook-stays.txt in the temporary folder. /holds=NAME: under that name, as the real program does.
Unicode true
SilentInstall silent
RequestExecutionLevel user

!include LogicLib.nsh
!include FileFunc.nsh

Name "stand-in"
OutFile "${TARGET}"

Section
  ${GetParameters} $R1
  ${GetOptions} $R1 "/holds=" $R3
  ${If} $R3 != ""
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w R3) p .R0'
  ${EndIf}
  FileOpen $R2 "$TEMP\fieldbook-called.txt" w
  FileWriteUTF16LE $R2 $R1
  FileClose $R2
  ${DoWhile} ${FileExists} "$TEMP\fieldbook-stays.txt"
    Sleep 100
  ${Loop}
SectionEnd

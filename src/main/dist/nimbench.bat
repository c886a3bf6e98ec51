@echo off
rem Starts Nimbench: the window without words, a command with them. The classes come from
rem nimbench.jsa where it fits this folder and this Java; without it Java starts as usual.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem The window is to answer within a tenth of a second: memory is tidied in small steps, and room for
rem classes is there from the beginning.
"%java%" -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -XX:MetaspaceSize=192m -XX:CompilerThreadPriority=0 -Xshare:auto "-XX:SharedArchiveFile=%~dp0nimbench.jsa" -Xlog:disable -Xlog:all=error:stderr -jar "%~dp0nimbench.jar" %*

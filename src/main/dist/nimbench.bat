@echo off
rem Starts Nimbench: the window without words, a command with them. The classes come from
rem nimbench.jsa where it fits this folder and this Java; without it Java starts as usual.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xshare:auto "-XX:SharedArchiveFile=%~dp0nimbench.jsa" -Xlog:disable -Xlog:all=error:stderr -jar "%~dp0nimbench.jar" %*

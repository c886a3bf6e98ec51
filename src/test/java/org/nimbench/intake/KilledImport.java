package org.nimbench.intake;

import java.nio.file.Path;
import java.time.Clock;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The program that {@link KillTest} kills: imports one file into a workspace. */
final class KilledImport {
  private KilledImport() {}

  /** Arguments: the workspace, the file. */
  public static void main(String[] arguments) {
    try (Workspace workspace =
        Workspace.openToWrite(Path.of(arguments[0]), Clock.system(Program.ZONE))) {
      System.out.println("started");
      // A reason does no harm to open data, and lets a partner's extract in.
      Intake.load(
          workspace,
          PartnerFiles.request(SetKey.POLICE_CRIME, Path.of(arguments[1])),
          Progress.SILENT);
      System.out.println("done");
    }
  }
}

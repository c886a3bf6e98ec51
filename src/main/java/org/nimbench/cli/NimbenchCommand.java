package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program itself: without a command it opens the window. */
@Command(
    name = "nimbench",
    description = "${bundle:cli.nimbench}",
    mixinStandardHelpOptions = true,
    versionProvider = NimbenchCommand.Version.class,
    subcommands = {
      OpenCommand.class,
      ExampleCommand.class,
      CreateCommand.class,
      AreasCommand.class,
      BaseMapCommand.class,
      DenominatorsCommand.class,
      ImportCommand.class,
      SetsCommand.class,
      QuarantineCommand.class,
      RefusalsCommand.class,
      CountCommand.class,
      QualityCommand.class,
      HotspotCommand.class,
      CompareCommand.class,
      TrendCommand.class,
      ProductCommand.class,
      RollForwardCommand.class,
      PrioritiesCommand.class,
      BreaksCommand.class,
      DrawnCommand.class,
      BackupsCommand.class,
      RegisterCommand.class,
      CodesCommand.class,
      PurgeCommand.class,
      PackCommand.class,
      UnpackCommand.class,
      VerifyCommand.class,
      AboutCommand.class
    })
final class NimbenchCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  NimbenchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return surroundings.window().applyAsInt(new Surroundings.OpenRequest.StartScreen());
  }

  /** Prints the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Nimbench " + Program.VERSION};
    }
  }
}

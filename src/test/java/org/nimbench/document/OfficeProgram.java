package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.nimbench.drawing.Typeface;

/**
 * LibreOffice, with the faces that the PDF is set in: what it lays out does not depend on the faces
 * of the machine.
 */
final class OfficeProgram {
  private static final String PROGRAM = "soffice";
  private static final long PATIENCE_MINUTES = 5;

  private final Path folder;

  private OfficeProgram(Path folder) {
    this.folder = folder;
  }

  /** The program, working in a folder; the test is skipped, and says so, where there is none. */
  static OfficeProgram in(Path folder) throws IOException {
    boolean found =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    if (!found) {
      System.out.println("SKIPPED (no LibreOffice): Word files read by another program");
    }
    assumeTrue(found);
    Path faces = Files.createDirectories(folder.resolve("faces"));
    Files.write(faces.resolve("regular.ttf"), Typeface.regular());
    Files.write(faces.resolve("bold.ttf"), Typeface.bold());
    Files.write(faces.resolve("italic.ttf"), Typeface.italic());
    Files.write(faces.resolve("bold-italic.ttf"), Typeface.boldItalic());
    Files.writeString(
        folder.resolve("fonts.conf"),
        "<?xml version=\"1.0\"?><fontconfig><dir>"
            + faces
            + "</dir><cachedir>"
            + folder.resolve("cache")
            + "</cachedir></fontconfig>");
    return new OfficeProgram(folder);
  }

  /** Opens a file and saves it in another format. */
  Path convert(Path file, String format) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("saved-" + format));
    ProcessBuilder builder =
        new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    assertThat(builder.start().waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    String name = String.valueOf(file.getFileName());
    return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
  }
}

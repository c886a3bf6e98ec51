package org.nimbench.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Good files with bytes flipped, cut, repeated, or their columns shuffled: each must end in a
 * ledger that adds up or in a refusal. A hundred thousand of them by hand: {@code java …
 * org.nimbench.intake.MutatedFiles 100000 [SEED]}.
 */
final class MutatedFiles {
  private static final SetKey[] SETS = {
    SetKey.POLICE_CRIME,
    SetKey.parse("collisions"),
    SetKey.parse("la-asb"),
    SetKey.parse("admissions"),
    SetKey.parse("health-counts"),
    SetKey.parse("custom:noise")
  };

  private final Random random;
  private final Path folder;
  private final Workspace workspace;
  private final List<byte[]> good = new ArrayList<>();
  private int ledgers;
  private int refusals;

  MutatedFiles(long seed, Path folder, Workspace workspace) {
    this.random = new Random(seed);
    this.folder = folder;
    this.workspace = workspace;
    good.add(bytes(PoliceFiles.text(PoliceFiles.manyRows(12, "2025-03"))));
    String[] rows = new String[12];
    Arrays.setAll(rows, i -> PartnerFiles.row(i, (i + 1) + "/07/2025", "1" + i % 10 + ":05"));
    good.add(bytes(PartnerFiles.CRIME + "\n" + String.join("\n", rows) + "\n"));
    good.add(
        bytes(
            "Collision Reference Number;Date;Time;Severity;Easting;Northing\r\n"
                + "A1;30/12/2025;10:30;Serious;458900;304500\r\n"
                + "A2;31/12/2025;11:30;Slight;458901;304501\r\n"));
    good.add(
        bytes("Date\tCategory\tStreet\n30/12/2025\tNoise\t\"Mill\nLane\"\n1.1.25\tLitter\tA52\n"));
    good.add(bytes("ADMIDATE,DIAG_01,POSTDIST\n30/12/2025,X99.4,LE11\n31/12/2025,F10.0,SK9\n"));
    good.add(
        bytes(
            "Quarter,Measure,Value\n"
                + "2025/26 Q1,MI_OP_FIRST_ATT,12\n"
                + "2025/26 Q2,MI_OP_FIRST_ATT,*\n"));
    good.add(zipped(good.get(0)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("2025-03/2025-03-northvale-street.csv"));
      out.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Takes in so many; throws what must never be thrown. */
  void run(int files) {
    Path file = folder.resolve("mutated.csv");
    for (int i = 0; i < files; i++) {
      byte[] bytes = mutated(good.get(random.nextInt(good.size())));
      SetKey set = SETS[random.nextInt(SETS.length)];
      try {
        Files.write(file, bytes);
        Ledger ledger =
            Intake.load(workspace, PartnerFiles.request(set, file).rehearsed(), Progress.SILENT);
        if (!ledger.counts().addsUp()) {
          throw new IllegalStateException("The ledger of file " + i + " does not add up");
        }
        ledgers++;
      } catch (ProblemException e) {
        if (e.problem().kind() != ProblemKind.REFUSED) {
          throw new IllegalStateException("File " + i + " of " + set, e);
        }
        refusals++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            "File " + i + " of " + set + ": " + new String(bytes, StandardCharsets.ISO_8859_1), e);
      }
    }
  }

  int ledgers() {
    return ledgers;
  }

  int refusals() {
    return refusals;
  }

  private byte[] mutated(byte[] whole) {
    byte[] bytes = whole.clone();
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes) {
    if (bytes.length < 4) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(6)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 3 -> {
        return shuffled(bytes);
      }
      case 4 -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
        System.arraycopy(bytes, 0, longer, bytes.length, at);
        return longer;
      }
      default -> bytes[at] = (byte) ",;\"\n\r\t'=/0-".charAt(random.nextInt(11));
    }
    return bytes;
  }

  /** The columns of every line in another order. */
  private byte[] shuffled(byte[] bytes) {
    List<String> lines = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      String[] cells = line.split(",", -1);
      while (order.size() < cells.length) {
        order.add(order.size());
        Collections.shuffle(order, random);
      }
      List<String> moved = new ArrayList<>();
      for (int place : order) {
        if (place < cells.length) {
          moved.add(cells[place]);
        }
      }
      lines.add(String.join(",", moved));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Arguments: how many; the seed, 1 without one. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("mutated");
    Path file = folder.resolve("w.gpkg");
    try (Workspace workspace = Workspace.create(file, "Mutated", IntakeTest.CLOCK)) {
      long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
      MutatedFiles files = new MutatedFiles(seed, folder, workspace);
      files.run(Integer.parseInt(arguments[0]));
      System.out.println(files.ledgers() + " ledgers, " + files.refusals() + " refusals");
      System.out.println("problems " + workspace.verify(Progress.SILENT).size());
    }
    Files.delete(folder.resolve("mutated.csv"));
    Files.delete(file);
    Files.delete(folder);
  }
}

package org.nimbench.intake.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Progress;

/**
 * The tables behind the files, folders and ZIPs that the analyst chose, in order of name. Every
 * file is looked at from beginning to end once, as a stream; nothing is unpacked to the disk. The
 * tables can be read until this is closed.
 *
 * <p>What a file is, is decided by its content. A ZIP inside a ZIP is read, one deeper is skipped.
 */
public final class Tables implements AutoCloseable {
  private static final int DEEPEST_ZIP = 2;

  private final HeadingScore score;
  private final Progress progress;
  private final List<Table> tables = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Archive> open = new ArrayList<>();

  private Tables(HeadingScore score, Progress progress) {
    this.score = score;
    this.progress = progress;
  }

  /**
   * Looks behind paths, judging headings by their looks alone.
   *
   * @see #in(List, HeadingScore, Progress)
   */
  public static Tables in(List<Path> paths, Progress progress) {
    return in(paths, HeadingScore.NONE, progress);
  }

  /**
   * Looks behind paths.
   *
   * @param paths files, folders and ZIPs
   * @param score which headings the caller knows
   * @param progress told in bytes as they lie on the disk; asked whether to stop
   * @throws ProblemException (refused) if a chosen path is not there, cannot be read, holds no
   *     table or is of a kind that is never read, or if a file in a ZIP is damaged; other files of
   *     a folder or ZIP that hold no table are skipped
   * @throws org.nimbench.work.Cancelled if a stop was asked for
   */
  public static Tables in(List<Path> paths, HeadingScore score, Progress progress) {
    Tables found = new Tables(score, progress);
    boolean whole = false;
    try {
      found.look(paths);
      whole = true;
      return found;
    } finally {
      if (!whole) {
        found.close();
      }
    }
  }

  private void look(List<Path> paths) {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      for (SourceFile file : DiskFiles.behind(path)) {
        files.addAll(unzipped(file));
      }
    }
    files.sort(Comparator.comparing(SourceFile::name));
    long total = files.stream().mapToLong(SourceFile::packed).sum();
    long done = 0;
    for (SourceFile file : files) {
      progress.at(done, total, file.name());
      progress.check();
      look(file);
      done += file.packed();
    }
    progress.at(total, total, "");
  }

  /** A chosen ZIP as the files inside it, so that all files stand in one order. */
  private List<SourceFile> unzipped(SourceFile file) {
    List<SourceFile> files = new ArrayList<>();
    if (file.chosen()) {
      attempt(
          file,
          () -> {
            boolean isZip = FileKind.of(file) == FileKind.ZIP;
            files.addAll(isZip ? filesOf(file) : List.of(file));
          });
    } else {
      files.add(file);
    }
    return files;
  }

  private List<SourceFile> filesOf(SourceFile zip) throws UnreadableFile, IOException {
    Archive archive = Archive.of(zip);
    open.add(archive);
    return ZipFiles.of(zip, archive, skipped);
  }

  private void look(SourceFile file) {
    attempt(
        file,
        () -> {
          switch (FileKind.of(file)) {
            case TEXT -> tables.add(TextTable.in(file, score, progress));
            case GZIP -> lookInside(file);
            case ZIP -> lookInZip(file);
            case XLSX -> tables.addAll(Xlsx.tables(file, score, progress));
            case COMPOUND -> tables.addAll(Compound.tables(file, score, progress));
          }
        });
  }

  private void lookInside(SourceFile gzip) throws UnreadableFile, IOException {
    if (gzip.depth() > DEEPEST_ZIP) {
      throw new UnreadableFile("intake.read.deep-zip");
    }
    look(Gzip.inside(gzip, progress));
  }

  private void lookInZip(SourceFile zip) throws UnreadableFile, IOException {
    if (zip.depth() >= DEEPEST_ZIP) {
      throw new UnreadableFile("intake.read.deep-zip");
    }
    for (SourceFile file : filesOf(zip)) {
      look(file);
    }
  }

  /** Something that may find a file unreadable. */
  private interface Attempt {
    void run() throws UnreadableFile, IOException;
  }

  private void attempt(SourceFile file, Attempt attempt) {
    try {
      attempt.run();
    } catch (UnreadableFile e) {
      refuse(file, e.refusal(file.name()));
    } catch (IOException e) {
      refuse(file, new UnreadableFile("intake.read.unreadable").refusal(file.name(), e));
    } catch (ProblemException e) {
      refuse(file, e);
    }
  }

  private void refuse(SourceFile file, ProblemException problem) {
    if (file.chosen() || Damage.isDamaged(file, problem.problem().code())) {
      throw problem;
    }
    skipped.add(new Skipped(file.name(), problem.problem().what()));
  }

  /** Every table found, in order of name. */
  public List<Table> tables() {
    return List.copyOf(tables);
  }

  /** Files of folders and ZIPs that hold no table, in order of name, and why. */
  public List<Skipped> skipped() {
    return skipped.stream().sorted(Comparator.comparing(Skipped::name)).toList();
  }

  /** The bytes of all tables, unpacked. */
  public long bytes() {
    return tables.stream().mapToLong(Table::bytes).sum();
  }

  @Override
  public void close() {
    for (Archive archive : open) {
      try {
        archive.close();
      } catch (IOException e) {
        throw new UnreadableFile("intake.read.unreadable").refusal("", e);
      }
    }
  }
}

package org.nimbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/**
 * An open workspace file. Any thread may call; one at a time is served.
 *
 * <p>Opening to read changes no byte and makes no file. There is one exception: when a writer was
 * killed in the middle of a command, its half-written pages are put back first, as its journal
 * says, because the file cannot be read before.
 */
public final class Workspace implements AutoCloseable {
  private final Database database;
  private final @Nullable WriterLock lock;
  private final Changes changes;
  private final Clock clock;
  private final String brokenOff;
  private final String name;
  private final InMemory memory;

  private Workspace(Database database, @Nullable WriterLock lock, String brokenOff, Clock clock) {
    this.database = database;
    this.memory = new InMemory(database);
    this.changes = new Changes(database, lock != null, clock);
    this.lock = lock;
    this.brokenOff = brokenOff;
    this.clock = clock;
    this.name = database.read(c -> Sql.text(c, "SELECT value FROM facts WHERE name = 'name'"));
  }

  /**
   * Makes a new workspace and opens it to write.
   *
   * @param name what the analyst calls it
   * @throws org.nimbench.kernel.ProblemException (refused) if the file is already there;
   *     (workspace) if the folder cannot be written to
   */
  public static Workspace create(Path file, String name, Clock clock) {
    if (Files.exists(file)) {
      throw Problem.of(ProblemKind.REFUSED, "store.file.exists", file.toString()).asException();
    }
    NewWorkspace.make(file, name, clock);
    return openToWrite(file, clock);
  }

  /**
   * Opens a workspace to read.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if there is no such file; (workspace) if
   *     it is damaged, no workspace, being written, or made by a newer version
   */
  public static Workspace openToRead(Path file) {
    Database database = OpenFile.toRead(file);
    Optional<String> left = WriterLock.leftBeside(file);
    return opened(database, null, left.orElse(""), Clock.system(Program.ZONE));
  }

  /**
   * Opens a workspace to write; an older layout is brought up to date.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if there is no such file; (workspace) if
   *     it is damaged, no workspace, read-only, made by a newer version, or somebody else writes
   */
  public static Workspace openToWrite(Path file, Clock clock) {
    OpenFile.requireFile(file);
    WriterLock lock = WriterLock.take(file, clock);
    boolean open = false;
    try {
      Workspace workspace = opened(OpenFile.toWrite(file, clock), lock, lock.left(), clock);
      open = true;
      return workspace;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private static Workspace opened(
      Database database, @Nullable WriterLock lock, String left, Clock clock) {
    boolean open = false;
    try {
      Workspace workspace = new Workspace(database, lock, left, clock);
      open = true;
      return workspace;
    } finally {
      if (!open) {
        database.close();
      }
    }
  }

  /** The file. */
  public Path file() {
    return database.file();
  }

  /** What the analyst calls the workspace. */
  public String name() {
    return name;
  }

  /** Today, as the workspace's clock has it. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether it was opened to write. */
  public boolean isWritable() {
    return lock != null;
  }

  /**
   * Who had the workspace open to write last and did not close it, since when and in which process,
   * in words: that program was killed or the power failed. Empty after a clean close. Known from
   * the file {@code NAME.lock} beside the workspace until somebody opens it to write.
   */
  public Optional<String> brokenOff() {
    return brokenOff.isEmpty() ? Optional.empty() : Optional.of(brokenOff);
  }

  /** The revision of everything that has one, in alphabetical order. */
  public List<DataVersion> versions() {
    return database.read(Revisions::all);
  }

  /**
   * The revision of {@code set:KEY}, {@code layer:NAME}, {@code denominators:NAME}, {@code basemap}
   * or {@code codes}; 0 where nothing was ever stored under the name.
   */
  public DataVersion version(String versionName) {
    return database.read(c -> Revisions.find(c, versionName));
  }

  /** The live records of a set; kept in memory until the set's revision rises. */
  public Incidents incidents(SetKey set, Progress progress) {
    return memory.incidents(set, progress);
  }

  /**
   * Where the live records at exactly one place are said to be, as given, in the order of {@link
   * #incidents}; empty words where nothing was said. Goes through the whole set: not for many.
   *
   * @param easting metres, as a record has it
   * @param northing metres
   */
  public List<String> placeTexts(SetKey set, double easting, double northing) {
    return database.read(c -> PlaceTexts.at(c, set, easting, northing));
  }

  /** The sets that have live records, in their own order, and whether they tell days and hours. */
  public List<SetContents> contents() {
    return database.read(SetContents::all);
  }

  /** Which months of a set are covered. */
  public Coverage coverage(SetKey set) {
    return Coverage.of(
        set, coveredMonths().stream().filter(month -> month.set().equals(set)).toList());
  }

  /** Every month every import covers. */
  public List<CoveredMonth> coveredMonths() {
    return database.read(BatchTable::covered);
  }

  /** The imports, oldest first. */
  public List<Batch> batches() {
    return database.read(BatchTable::all);
  }

  /**
   * How well the live records are known, set by set, in the order of the sets; sets without any are
   * left out.
   *
   * @param period records that lie wholly inside; null for all
   */
  public List<QualityCounts> quality(@Nullable Period period) {
    return database.read(c -> QualityQuery.run(c, period));
  }

  /** What imports left behind beside their records. */
  public ImportLedger ledger() {
    return new ImportLedger(database);
  }

  /**
   * Removes every record of an import for good, with all that came from them: old values, rows kept
   * back, coverage. A record the import had revised has its earlier values again. The import's line
   * and ledger stay. Freed pages are overwritten and the file is packed.
   *
   * @param why what the audit trail and the stub say; not blank
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such import, it was purged
   *     before, or no reason is given; (workspace) if the file cannot be written
   */
  public PurgeStub purge(long batch, String why) {
    if (why.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "store.purge.why", file().toString()).asException();
    }
    return changes.purge(batch, why.strip());
  }

  /**
   * What {@link #purge} would remove; nothing is.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such import, or it was
   *     purged before; (workspace) if the workspace was opened to read
   */
  public PurgeStub foretellPurge(long batch) {
    return changes.rehearse(transaction -> transaction.purge(batch, ""));
  }

  /** The totals of a set, in order of period. */
  public List<AggregateRow> aggregates(SetKey set) {
    return database.read(
        c ->
            AggregateTable.isIn(c)
                ? AggregateTable.live(c, InformationSetTable.find(c, set))
                : List.of());
  }

  /** The boundary layers, in alphabetical order. */
  public List<String> layerNames() {
    return database.read(LayerTable::names);
  }

  /**
   * A boundary layer.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none of that name; it names
   *     those there are
   */
  public AreaLayer layer(String layerName) {
    return memory.layer(layerName);
  }

  /** Why areas of a layer were repaired, by code; empty where none was. */
  public Map<String, String> repairs(String layerName) {
    return database.read(c -> LayerTable.repairs(c, layerName));
  }

  /**
   * The people and households of a layer.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such layer
   */
  public Denominators denominators(String layerName) {
    return database.read(
        c -> {
          LayerTable.require(c, layerName, file());
          return DenominatorTable.read(c, layerName);
        });
  }

  /** The base map, in the order it was put. */
  public List<BaseFeature> baseMap() {
    return database.read(BaseMapTable::read);
  }

  /**
   * The picture under the base map; empty without one. The same object as long as the base map's
   * revision stands, so that its pixels are decoded once.
   */
  public Optional<MapImage> baseImage() {
    return memory.baseImage();
  }

  /** What the licence of a layer asks to be printed beside its maps; empty for nothing. */
  public String attribution(String layerName) {
    return database.read(c -> Attributions.of(c, Revisions.ofLayer(layerName)));
  }

  /**
   * What the licence of the base map asks to be printed beside maps; empty for nothing. That of its
   * picture stands with the picture.
   */
  public String baseMapAttribution() {
    return database.read(c -> Attributions.of(c, Revisions.BASE_MAP));
  }

  /** A document another room keeps here. */
  public Optional<StoredDocument> document(String kind, String id) {
    return database.read(c -> DocumentTable.find(c, kind, id)).stream().findFirst();
  }

  /** All documents other rooms keep here, in order of kind and id. */
  public List<StoredDocument> documents() {
    return database.read(DocumentTable::all);
  }

  /** All documents of a kind, in order of id. */
  public List<StoredDocument> documents(String kind) {
    return database.read(c -> DocumentTable.all(c, kind));
  }

  /**
   * Changes the workspace: all that {@code body} does is kept, or none of it when it throws. Adds a
   * line to the audit trail and raises the revision of what was touched.
   *
   * @param command what the analyst did, such as {@code import}
   * @throws org.nimbench.kernel.ProblemException (workspace) if it was opened to read, or cannot be
   *     written
   */
  public <T> T write(String command, Function<Transaction, T> body) {
    return changes.write(command, body);
  }

  /**
   * Has something done before each command changes the workspace, on the thread of the command.
   * What it throws stops the command.
   */
  public void beforeEachChange(Runnable step) {
    changes.before(step);
  }

  /**
   * Copies the file as it is now through a connection of its own: what is read meanwhile does not
   * wait, what is written does.
   */
  void copyTo(Path target) {
    changes.copyTo(target);
  }

  /**
   * Lends a whole copy of the file as it is now, without free pages; it stands beside the workspace
   * and goes when {@code use} is done.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it is damaged, or the folder cannot
   *     be written to
   */
  public void lendCopy(Consumer<Path> use) {
    LentCopy.of(file(), "packing", this::copyTo, use);
  }

  /**
   * Lends a whole copy of the workspace as it is now, to write into: what takes long is tried out
   * there, and nothing of it is in this workspace unless it is put here. It stands beside the
   * workspace and goes when {@code use} is done.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it is damaged, or the folder cannot
   *     be written to
   */
  public void lendWorkspace(Consumer<Workspace> use) {
    LentCopy.of(
        file(),
        "making",
        this::copyTo,
        copy -> {
          try (Workspace lent = openToWrite(copy, clock)) {
            use.accept(lent);
          }
        });
  }

  /**
   * Keeps what is no command of the analyst's, such as words that are still being typed: all that
   * {@code body} does or none of it. The audit trail gets no line, so nothing that has a revision
   * may be touched.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it was opened to read, or cannot be
   *     written
   * @throws IllegalStateException if {@code body} touched what has a revision; nothing is kept then
   */
  public <T> T jot(Function<Transaction, T> body) {
    return changes.jot(body);
  }

  /** Does what {@link #write} does and takes all of it back: what would happen. */
  public <T> T rehearse(Function<Transaction, T> body) {
    return changes.rehearse(body);
  }

  /**
   * The workspace's own random key: makes one-way references of identifiers that must not be kept,
   * the same ones on any PC.
   */
  public byte[] referenceKey() {
    String hexadecimal =
        database.read(c -> Sql.text(c, "SELECT value FROM facts WHERE name = ?", NewWorkspace.KEY));
    return HexFormat.of().parseHex(hexadecimal);
  }

  /**
   * Checks the file: SQLite's own integrity, the GeoPackage's core facts, ledger sums, the audit
   * chain, revisions.
   *
   * @return what is wrong; empty when all is well
   */
  public List<Problem> verify(Progress progress) {
    return database.read(c -> Verification.run(c, file(), progress));
  }

  /** Closes the file; a lock is let go. */
  @Override
  public void close() {
    try {
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}

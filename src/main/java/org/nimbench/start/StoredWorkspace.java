package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nimbench.desk.Desk;
import org.nimbench.example.NorthvaleProducts;
import org.nimbench.kernel.Problem;
import org.nimbench.presentation.Meeting;
import org.nimbench.products.Products;
import org.nimbench.store.Backups;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.ui.data.DataQuestions;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.SavedFilters;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.priorities.PrioritiesDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.shell.SafeKeeping;
import org.nimbench.ui.trends.TrendQuestions;
import org.nimbench.work.Progress;
import org.nimbench.work.Work;

/** A workspace file behind the window: the same engine that the commands use. */
final class StoredWorkspace implements OpenedWorkspace {
  private final Workspace workspace;
  private final Clock clock;
  private final DataQuestions data;
  private final Desk desk;
  private final MapQuestions map;
  private final TrendQuestions trends;
  private final ProductDesk products;
  private final MeetingDesk meeting;
  private final String readOnly;
  private final SafeKeeping keeping;
  private final SavedFilters filters;
  private volatile Consumer<Problem> backupFailed = problem -> {};
  private volatile FilterChoices choices;
  private volatile boolean lacksProducts;

  /**
   * A workspace.
   *
   * @param readOnly why it was opened to read; empty where it was opened to write
   */
  StoredWorkspace(Workspace workspace, String readOnly, Clock clock, Progress progress) {
    this.workspace = workspace;
    this.readOnly = readOnly;
    if (workspace.isWritable()) {
      Backups.keepDuring(workspace, clock, problem -> backupFailed.accept(problem));
    }
    this.clock = clock;
    this.desk = new Desk(workspace, clock);
    this.data = new StoredData(workspace, desk.events(), clock);
    Studies studies = new Studies(workspace, clock, desk.events());
    this.choices = StoredChoices.of(workspace, clock, progress);
    this.lacksProducts = NorthvaleProducts.areMissing(workspace);
    this.map = new StoredMap(workspace, studies, clock);
    this.trends = new StoredTrends(studies, desk);
    this.products = new StoredProducts(workspace, studies, clock);
    this.meeting = new StoredMeeting(workspace, new Meeting(workspace, studies, clock), map);
    this.keeping = new StoredKeeping(workspace, new Products(workspace, studies, clock), clock);
    this.filters = new StoredFilters(desk);
  }

  @Override
  public Path file() {
    return workspace.file();
  }

  @Override
  public String name() {
    return workspace.name();
  }

  @Override
  public DataQuestions data() {
    return data;
  }

  @Override
  public void reread(Progress progress) {
    choices = StoredChoices.of(workspace, clock, progress);
    lacksProducts = NorthvaleProducts.areMissing(workspace);
  }

  @Override
  public FilterChoices choices() {
    return choices;
  }

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public MapQuestions map() {
    return map;
  }

  @Override
  public TrendQuestions trends() {
    return trends;
  }

  @Override
  public ProductDesk products() {
    return products;
  }

  @Override
  public PrioritiesDesk priorities(Supplier<String> author) {
    return new StoredPriorities(workspace, clock, author);
  }

  @Override
  public MeetingDesk meeting() {
    return meeting;
  }

  @Override
  public Optional<Work<OpenedWorkspace>> unfinished() {
    return lacksProducts
        ? Optional.of(
            progress -> {
              NorthvaleProducts.make(workspace, progress);
              return this;
            })
        : Optional.empty();
  }

  @Override
  public String readOnly() {
    return readOnly;
  }

  @Override
  public SafeKeeping keeping() {
    return keeping;
  }

  @Override
  public SavedFilters savedFilters() {
    return filters;
  }

  @Override
  public void whenBackupFails(Consumer<Problem> told) {
    backupFailed = told;
  }

  @Override
  public void close() {
    workspace.close();
  }
}

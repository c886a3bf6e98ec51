package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import org.nimbench.desk.Desk;
import org.nimbench.presentation.Meeting;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.ui.data.DataQuestions;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.trends.TrendQuestions;
import org.nimbench.work.Progress;

/** A workspace file behind the window: the same engine that the commands use. */
final class StoredWorkspace implements OpenedWorkspace {
  private final Workspace workspace;
  private final Clock clock;
  private final DataQuestions data;
  private final MapQuestions map;
  private final TrendQuestions trends;
  private final ProductDesk products;
  private final MeetingDesk meeting;
  private volatile FilterChoices choices;

  StoredWorkspace(Workspace workspace, Clock clock, Progress progress) {
    this.workspace = workspace;
    this.clock = clock;
    this.data = new StoredData(workspace, clock);
    Desk desk = new Desk(workspace, clock);
    Studies studies = new Studies(workspace, clock, desk.events());
    this.choices = StoredChoices.of(workspace, clock, progress);
    this.map = new StoredMap(workspace, studies, clock);
    this.trends = new StoredTrends(studies, desk);
    this.products = new StoredProducts(workspace, studies, clock);
    this.meeting = new StoredMeeting(workspace, new Meeting(workspace, studies, clock), map);
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
  }

  @Override
  public FilterChoices choices() {
    return choices;
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
  public MeetingDesk meeting() {
    return meeting;
  }

  @Override
  public void close() {
    workspace.close();
  }
}

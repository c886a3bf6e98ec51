package org.nimbench.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Filter;
import org.nimbench.presentation.Fact;
import org.nimbench.presentation.Meeting;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.presentation.ShowPage;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** Does the meeting's work on a workspace file. */
final class StoredMeeting implements MeetingDesk {
  private final Workspace workspace;
  private final Meeting meeting;
  private final MapQuestions map;

  StoredMeeting(Workspace workspace, Meeting meeting, MapQuestions map) {
    this.workspace = workspace;
    this.meeting = meeting;
    this.map = map;
  }

  @Override
  public boolean isWritable() {
    return workspace.isWritable();
  }

  @Override
  public Show show(Progress progress) {
    return meeting.show();
  }

  @Override
  public Show keep(Show show, Progress progress) {
    return meeting.keep(show);
  }

  @Override
  public List<ProductChoice> products(Progress progress) {
    return meeting.products().stream()
        .map(product -> new ProductChoice(product.id(), product.title(), product.isKeptApart()))
        .toList();
  }

  @Override
  public List<String> figures(String product, Progress progress) {
    return meeting.figures(product);
  }

  @Override
  public Paper paper(String product, @Nullable Paper before, Progress progress) {
    return meeting.paper(product, before, progress);
  }

  @Override
  public ShowPage page(ShowItem item, @Nullable Filter filter, Progress progress) {
    return meeting.page(item, filter, progress);
  }

  @Override
  public String asks(Evidence evidence) {
    return meeting.asks(evidence);
  }

  @Override
  public Evidence answer(Recipe recipe, Progress progress) {
    return meeting.answer(recipe, progress);
  }

  @Override
  public List<Fact> facts(Evidence part, @Nullable Evidence months) {
    return meeting.facts(part, months);
  }

  @Override
  public Drawing picture(Evidence evidence, double width, double height) {
    return meeting.picture(evidence, width, height);
  }

  @Override
  public Scenery scenery(Progress progress) {
    return map.scenery(progress);
  }
}

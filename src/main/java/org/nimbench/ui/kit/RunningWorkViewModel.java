package org.nimbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.nimbench.work.BackgroundRunner;
import org.nimbench.work.Running;

/** What is running in the background, for the status bar: the piece that began last is shown. */
public final class RunningWorkViewModel implements BackgroundRunner.Watcher {
  private final Executor home;
  private final List<Running> all = new ArrayList<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

  /** Properties change on {@code home} only, which in the window is the FX thread. */
  public RunningWorkViewModel(Executor home) {
    this.home = home;
  }

  /** What is being done. */
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /** How far it is, 0 … 1; −1 where that is not known. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** Whether anything runs. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Asks everything that runs to stop. */
  public void cancel() {
    all.forEach(Running::cancel);
  }

  @Override
  public void began(Running running) {
    home.execute(
        () -> {
          all.add(running);
          show();
        });
  }

  @Override
  public void moved(Running running, long done, long total, String what) {
    home.execute(
        () -> {
          if (!all.isEmpty() && all.get(all.size() - 1).equals(running)) {
            share.set(total > 0 ? Math.min(1.0, (double) done / total) : -1);
            title.set(what.isEmpty() ? running.title() : what);
          }
        });
  }

  @Override
  public void ended(Running running) {
    home.execute(
        () -> {
          all.remove(running);
          show();
        });
  }

  private void show() {
    busy.set(!all.isEmpty());
    share.set(-1);
    title.set(all.isEmpty() ? "" : all.get(all.size() - 1).title());
  }
}

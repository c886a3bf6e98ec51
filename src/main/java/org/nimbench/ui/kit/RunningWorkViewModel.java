package org.nimbench.ui.kit;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nimbench.work.BackgroundRunner;
import org.nimbench.work.Running;

/** What is running in the background, for the status bar: the piece that began last is shown. */
public final class RunningWorkViewModel implements BackgroundRunner.Watcher {
  /** One piece of running work. */
  public static final class Item {
    private final Running running;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);

    Item(Running running) {
      this.running = running;
      this.title = new ReadOnlyStringWrapper(running.title());
    }

    /** What is being done. */
    public ReadOnlyStringProperty title() {
      return title.getReadOnlyProperty();
    }

    /** How far it is, 0 … 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty share() {
      return share.getReadOnlyProperty();
    }

    /** Asks it to stop. */
    public void cancel() {
      running.cancel();
    }
  }

  private final Executor home;
  private final ObservableList<Item> all = FXCollections.observableArrayList();
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

  /** Everything that runs, the piece that began last at the end. */
  public ObservableList<Item> all() {
    return FXCollections.unmodifiableObservableList(all);
  }

  /** Asks everything that runs to stop. */
  public void cancel() {
    all.forEach(Item::cancel);
  }

  /** Asks the piece that is shown to stop. */
  public void cancelNewest() {
    if (!all.isEmpty()) {
      all.get(all.size() - 1).cancel();
    }
  }

  @Override
  public void began(Running running) {
    home.execute(
        () -> {
          all.add(new Item(running));
          show();
        });
  }

  @Override
  public void moved(Running running, long done, long total, String what) {
    home.execute(
        () -> {
          for (Item item : all) {
            if (item.running.equals(running)) {
              item.share.set(total > 0 ? Math.min(1.0, (double) done / total) : -1);
              item.title.set(what.isEmpty() ? running.title() : what);
              show();
            }
          }
        });
  }

  @Override
  public void ended(Running running) {
    home.execute(
        () -> {
          all.removeIf(item -> item.running.equals(running));
          show();
        });
  }

  private void show() {
    busy.set(!all.isEmpty());
    Item newest = all.isEmpty() ? null : all.get(all.size() - 1);
    share.set(newest == null ? -1 : newest.share.get());
    title.set(newest == null ? "" : newest.title.get());
  }
}

package org.nimbench.ui.present.show;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Later;

/** The time of day, and how long the show has run. */
public final class ClockViewModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final Duration TICK = Duration.ofSeconds(1);

  private final Clock clock;
  private final Later later;
  private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
  private Instant began;
  private Runnable forget = () -> {};

  /** A clock that stands. */
  public ClockViewModel(Clock clock, Later later) {
    this.clock = clock;
    this.later = later;
    this.began = clock.instant();
  }

  /** Begins to count from nought. */
  public void start() {
    forget.run();
    began = clock.instant();
    tick();
  }

  /** Stands still. */
  public void stop() {
    forget.run();
  }

  private void tick() {
    time.set(TIME.format(LocalTime.now(clock)));
    Duration run = Duration.between(began, clock.instant());
    elapsed.set(
        Words.text(
            "ui.present.elapsed",
            String.format(Locale.UK, "%d", run.toMinutes()),
            String.format(Locale.UK, "%02d", run.toSecondsPart())));
    forget = later.in(TICK, this::tick);
  }

  /** Such as {@code 10:24}. */
  public ReadOnlyStringProperty time() {
    return time.getReadOnlyProperty();
  }

  /** Such as {@code 12:04}, minutes and seconds. */
  public ReadOnlyStringProperty elapsed() {
    return elapsed.getReadOnlyProperty();
  }
}

package org.nimbench.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Measures how long the window's thread does not answer: a thread of its own asks it every few
 * milliseconds and waits. What counts is the processor time the thread spent on one piece of work,
 * which a busy machine does not lengthen; the time by the clock is told beside it.
 */
final class FxWatchdog implements AutoCloseable {
  private static final long PAUSE = 5;
  private static final double MILLION = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread thread = new Thread(this::watch, "watchdog");
  private volatile boolean isOver;
  private volatile long window;
  private double longest;
  private double longestByClock;

  /** Watches from now on; not on the window's thread. */
  FxWatchdog() throws InterruptedException {
    CountDownLatch known = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          window = Thread.currentThread().getId();
          known.countDown();
        });
    known.await();
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      while (!isOver) {
        CountDownLatch answered = new CountDownLatch(1);
        long began = System.nanoTime();
        long spent = threads.getThreadCpuTime(window);
        Platform.runLater(
            () -> {
              // Taken here: on a busy machine this thread is woken late, after more of the
              // window's.
              took(
                  (threads.getCurrentThreadCpuTime() - spent) / MILLION,
                  (System.nanoTime() - began) / MILLION);
              answered.countDown();
            });
        if (!answered.await(1, TimeUnit.MINUTES)) {
          throw new IllegalStateException("The window has not answered for a minute");
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      // The journey is over.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void took(double processor, double clock) {
    longest = Math.max(longest, processor);
    longestByClock = Math.max(longestByClock, clock);
  }

  /** The longest block since the last call: of the processor and by the clock, milliseconds. */
  synchronized double[] lap() {
    double[] lap = {longest, longestByClock};
    longest = 0;
    longestByClock = 0;
    return lap;
  }

  @Override
  public void close() {
    isOver = true;
    thread.interrupt();
  }
}

package org.nimbench.drawing;

import java.util.Arrays;

/**
 * Lines and curves, millimetres from the top left corner, y downwards; filled by the even-odd rule.
 *
 * @param steps {@code M}ove, {@code L}ine, {@code C}ubic curve or {@code Z} close, one a step
 * @param coordinates x and y of each step in turn: 2 numbers for M and L, 6 for C, none for Z
 */
public record Path(byte[] steps, double[] coordinates) {

  /** Starts an empty path. */
  public static Builder builder() {
    return new Builder();
  }

  /** A rectangle. */
  public static Path rectangle(double x, double y, double width, double height) {
    return builder()
        .move(x, y)
        .line(x + width, y)
        .line(x + width, y + height)
        .line(x, y + height)
        .close()
        .build();
  }

  /** A straight line. */
  public static Path line(double x1, double y1, double x2, double y2) {
    return builder().move(x1, y1).line(x2, y2).build();
  }

  /** A circle, as four curves. */
  public static Path circle(double x, double y, double radius) {
    double k = radius * 0.5522847498307936;
    return builder()
        .move(x + radius, y)
        .curve(x + radius, y + k, x + k, y + radius, x, y + radius)
        .curve(x - k, y + radius, x - radius, y + k, x - radius, y)
        .curve(x - radius, y - k, x - k, y - radius, x, y - radius)
        .curve(x + k, y - radius, x + radius, y - k, x + radius, y)
        .close()
        .build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path
        && Arrays.equals(steps, path.steps)
        && Arrays.equals(coordinates, path.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(steps) + Arrays.hashCode(coordinates);
  }

  /** Collects the steps of a path. */
  public static final class Builder {
    private byte[] steps = new byte[16];
    private double[] coordinates = new double[32];
    private int stepCount;
    private int coordinateCount;

    private Builder() {}

    /** Begins a new part. */
    public Builder move(double x, double y) {
      return add('M', x, y);
    }

    /** A straight line to a point. */
    public Builder line(double x, double y) {
      return add('L', x, y);
    }

    /** A cubic curve to (x, y) by two control points. */
    public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      return add('C', x1, y1, x2, y2, x, y);
    }

    /** Back to the start of this part. */
    public Builder close() {
      return add('Z');
    }

    private Builder add(char step, double... numbers) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, stepCount * 2);
      }
      while (coordinateCount + numbers.length > coordinates.length) {
        coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
      }
      steps[stepCount++] = (byte) step;
      System.arraycopy(numbers, 0, coordinates, coordinateCount, numbers.length);
      coordinateCount += numbers.length;
      return this;
    }

    /** The finished path. */
    public Path build() {
      return new Path(Arrays.copyOf(steps, stepCount), Arrays.copyOf(coordinates, coordinateCount));
    }
  }
}

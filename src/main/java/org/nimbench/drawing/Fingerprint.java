package org.nimbench.drawing;

import java.util.Arrays;
import java.util.List;

/** A number that differs between different drawings and is the same for equal ones, everywhere. */
final class Fingerprint {
  private Fingerprint() {}

  static long of(Drawing drawing) {
    long hash = mix(Double.hashCode(drawing.width()), Double.hashCode(drawing.height()));
    hash = mix(hash, drawing.title().hashCode());
    hash = mix(hash, drawing.alternativeText().hashCode());
    return mix(hash, of(drawing.marks()));
  }

  private static long of(List<Mark> marks) {
    long hash = 7;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Image image) {
        // The record's own hash would be that of the array's identity.
        Object[] place = {image.x(), image.y(), image.width(), image.height()};
        hash = mix(mix(hash, Arrays.hashCode(place)), Arrays.hashCode(image.argb()));
      } else if (mark instanceof Mark.Group group) {
        hash = mix(mix(hash, group.name().hashCode()), of(group.marks()));
        hash = mix(hash, group.clip() == null ? 0 : group.clip().hashCode());
      } else {
        hash = mix(hash, of(mark));
      }
    }
    return hash;
  }

  private static long of(Mark mark) {
    if (mark instanceof Mark.Text text) {
      // Not the record's hash: an enumeration's hash changes from run to run.
      Object[] parts = {
        text.x(),
        text.y(),
        text.text(),
        text.style(),
        text.anchor().name(),
        text.angle(),
        text.halo()
      };
      return Arrays.hashCode(parts);
    }
    return mark.hashCode();
  }

  private static long mix(long hash, long next) {
    return (hash ^ next) * 0x100000001B3L + (hash >>> 29);
  }
}

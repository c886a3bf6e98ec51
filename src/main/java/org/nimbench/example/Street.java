package org.nimbench.example;

import org.locationtech.jts.geom.LineString;

/** A street with its name. */
record Street(String name, LineString line) {}

package org.nimbench.example;

import org.locationtech.jts.geom.Polygon;

/**
 * A piece of land between streets, rivers, railways and field tracks: what areas are made of.
 *
 * @param number its place in the list of blocks
 * @param shape no other block shares its inside; neighbours share whole edges
 * @param people how many live there, not rounded
 */
record Block(int number, Polygon shape, double people) {}

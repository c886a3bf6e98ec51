package org.nimbench.spatial;

/**
 * How much of the crime lies in how little of the place: cells above a threshold.
 *
 * @param threshold cells with a value above it count, in the surface's unit
 * @param squareKilometres their area
 * @param areaShare their share of the study area, 0 … 1
 * @param incidents incidents in them
 * @param incidentShare their share of the incidents inside the study area, 0 … 1
 */
public record Concentration(
    double threshold,
    double squareKilometres,
    double areaShare,
    long incidents,
    double incidentShare) {}

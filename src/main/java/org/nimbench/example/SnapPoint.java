package org.nimbench.example;

/**
 * A point that stands for all addresses around it, as the publisher of police data hides them.
 *
 * @param easting EPSG:27700 metres
 * @param northing EPSG:27700 metres
 * @param longitude as printed, six decimals
 * @param latitude as printed, six decimals
 * @param location as printed, such as {@code On or near Mill Lane}
 * @param areaCode the LSOA it lies in, or one of a neighbouring district
 * @param areaName its name
 * @param homes how much of the district's housing it stands for; 0 outside
 */
record SnapPoint(
    double easting,
    double northing,
    String longitude,
    String latitude,
    String location,
    String areaCode,
    String areaName,
    double homes) {}

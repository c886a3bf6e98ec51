package org.nimbench.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
  /** The headings of real files, as published, and what each is: {@code -} is a custom set. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Crime ID|Month|Reported by|Falls within|Longitude|Latitude|Location|LSOA code|LSOA"
            + " name|Crime type|Last outcome category|Context > police-crime > police-uk",
        "Crime ID|Month|Reported by|Falls within|Longitude|Latitude|Location|LSOA code|LSOA"
            + " name|Outcome type > - > -",
        "Type|Date|Part of a policing operation|Policing operation|Latitude|Longitude|Gender|Age"
            + " range|Self-defined ethnicity|Officer-defined ethnicity|Legislation|Object of"
            + " search|Outcome|Outcome linked to object of search|Removal of more than just outer"
            + " clothing > - > -",
        "month|longitude|latitude|location|lsoa_code > - > -",
        "date|loc_cat|longitude|latitude|district > - > -",
        "X|Y|StartDateTime|EndDateTime > - > -",
        "CMPLNT_FR_DT|CMPLNT_FR_TM|CMPLNT_TO_DT|CMPLNT_TO_TM|X_COORD_CD|Y_COORD_CD > - > -",
        "IncidentNumber|DateOfCall|TimeOfCall|IncidentGroup|StopCodeDescription|SpecialServiceType|PropertyCategory|PropertyType|AddressQualifier|Postcode_full|Postcode_district|WardCode|WardName|BoroughCode|BoroughName|Easting_m|Northing_m|FRS|IncidentStationGround|FirstPumpArriving_AttendanceTime|NumPumpsAttending|time|timenumeric|S.time|S.status|x|y"
            + " > fire > -",
        "IncidentNumber|DateOfCall|CalYear|TimeOfCall|HourOfCall|IncidentGroup|StopCodeDescription|SpecialServiceType|PropertyCategory|PropertyType|AddressQualifier|Postcode_full|Postcode_district|UPRN|USRN|IncGeo_BoroughCode|IncGeo_BoroughName|ProperCase|IncGeo_WardCode|IncGeo_WardName|IncGeo_WardNameNew|Easting_m|Northing_m|Easting_rounded|Northing_rounded|Latitude|Longitude|FRS|IncidentStationGround|NumPumpsAttending|Notional"
            + " Cost (£) > fire > lfb-incidents",
        "Borough|Unique_Asset_ID|Holding_Name|Address|Post_Code|Sub_Unit|UPRN|Description|Occupied|Easting|Northing"
            + " > - > -",
        "period|org_code|type|attendances|breaches|admissions > - > -",
        "Accident"
            + " Index|Year|VehicleReferenceNumber|CasualtyNumber|CasualtyClass|Sex|AgeBandOfCasualty|CasualtySeverity|PedLocation|PedMovement|CarPassenger|BusPassenger|PedInjWork|CasTypeCode"
            + " > collisions > -",
        "AREFNO|date|year|month|day|hour|mode|output_time|collision_severity|casualty_severity|number_vehicles|number_casualties|sex|ageband|light_conditions|speed_limit|area_name|lon|lat"
            + " > collisions > -",
        "Accident_Index|Vehicle_Reference|Casualty_Reference|Casualty_Class|Sex_of_Casualty|Age_of_Casualty|Age_Band_of_Casualty|Casualty_Severity|Pedestrian_Location|Pedestrian_Movement|Car_Passenger|Bus_or_Coach_Passenger|Pedestrian_Road_Maintenance_Worker|Casualty_Type|Casualty_Home_Area_Type|Casualty_IMD_Decile"
            + " > collisions > stats19-casualties-older",
        "accident_index|accident_year|accident_reference|location_easting_osgr|location_northing_osgr|longitude|latitude|police_force|accident_severity|number_of_vehicles|number_of_casualties|date|day_of_week|time|local_authority_district|local_authority_ons_district|local_authority_highway|first_road_class|first_road_number|road_type|speed_limit|junction_detail|junction_control|second_road_class|second_road_number|pedestrian_crossing_human_control|pedestrian_crossing_physical_facilities|light_conditions|weather_conditions|road_surface_conditions|special_conditions_at_site|carriageway_hazards|urban_or_rural_area|did_police_officer_attend_scene_of_accident|trunk_road_flag|lsoa_of_accident_location|enhanced_severity_collision"
            + " > collisions > stats19-accidents",
        "collision_index|collision_year|collision_ref_no|location_easting_osgr|location_northing_osgr|longitude|latitude|police_force|collision_severity|number_of_vehicles|number_of_casualties|date|day_of_week|time|local_authority_district|local_authority_ons_district|local_authority_highway|first_road_class|first_road_number|road_type|speed_limit|light_conditions|weather_conditions|lsoa_of_collision_location|enhanced_collision_severity|collision_injury_based|collision_adjusted_serious|collision_adjusted_slight"
            + " > collisions > stats19-collisions",
        "AcademicYear|LA|LAEstab|SchoolName|URN > - > -",
        "year|level|country_code|country_name|region_code|region_name|old_la_code|new_la_code|la_name|school_type|perm_physical_pupils|perm_other"
            + " > - > -",
        "Month_Year|Area Type|Borough_SNT|Area Name|Offence Group|Offence"
            + " Subgroup|Measure|Financial Year|Count > police-crime > -",
        "Log Number|Date Created|Time Created|Opening Code 1|Closing Code|Qualifier|NSIR"
            + " Category|Beat|Easting|Northing|Incident Location|Disposal > police-incidents > -",
        "Crime Number|HO Class|Offence Group|Date Committed From|Easting|Northing > police-crime >"
            + " -",
        "Service Request Ref|Date Received|Request Type|Ward|X|Y > la-asb > -",
        "ExclusionCategory|ExclusionReason|ExclusionStartDate|NoOfSessions|LEA|Estab|SchoolName|Gender"
            + " > exclusions > -",
        "ADMIDATE|DIAG_01|POSTDIST > admissions > -",
        "CAD No|Call Date|T0|Chief Complaint|AMPDS Code|Postcode District > ambulance > -"
      })
  void aFileIsRecognisedAsWhatItIsOrAsACustomSet(String headings, String set, String layout) {
    List<String> list = List.of(headings.split("\\|"));
    String found = Mappings.recognise(list).map(r -> r.set().key()).orElse("-");
    String shipped = Mappings.recognise(list).map(Recognition::layout).orElse("");
    assertThat(found).isEqualTo(set);
    assertThat(shipped).isEqualTo(layout.equals("-") ? "" : layout);
  }

  @Test
  void aRecognitionSaysWhy() {
    assertThat(
            Mappings.recognise(List.of("CAD No", "T0", "Chief Complaint")).orElseThrow().reason())
        .isEqualTo("has headings that only such files have: T0, Chief Complaint");
  }

  @Test
  void aPublishedLayoutIsMappedWithoutAQuestionAndLeavesThePreciseAddressOut() {
    Mapping lfb =
        ShippedLayouts.all().stream()
            .filter(m -> m.name().startsWith("lfb"))
            .findFirst()
            .orElseThrow();
    List<String> headings = lfb.columns().stream().map(Mapping.Mapped::heading).toList();
    Proposal proposal = Mappings.propose(Forms.of(lfb.set()), headings, List.of());
    assertThat(proposal.isComplete()).isTrue();
    assertThat(proposal.mapping().columns())
        .filteredOn(c -> List.of("Postcode_full", "UPRN", "USRN").contains(c.heading()))
        .hasSize(3)
        .allMatch(Mapping.Mapped::isDropped);
  }
}

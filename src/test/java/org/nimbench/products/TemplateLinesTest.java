package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateLinesTest {
  @Test
  void aCellThatIsOnlyFilledInMakesNoOtherLineTheTemplates() {
    for (ProductType type : ProductType.values()) {
      Template template = TemplateJson.of(type);
      for (Template.Part part : template.sections()) {
        assertThat(TemplateLines.of(template, part.key()).has("The analyst wrote this."))
            .as(type + " " + part.key())
            .isFalse();
      }
    }
  }
}

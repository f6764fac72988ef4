package org.wangge.returns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps symptoms as their names, joined by commas. */
@Converter
class SymptomsText implements AttributeConverter<Set<Symptom>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Symptom> symptoms) {
        return symptoms.stream().map(Symptom::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Symptom> convertToEntityAttribute(String text) {
        Set<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",")).map(Symptom::valueOf).forEach(symptoms::add);
        }
        return symptoms;
    }
}

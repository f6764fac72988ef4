package org.wangge.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Writes only what {@link Variables} allows, whatever way a value took to get here. */
class GuardedSerializer<T extends TypedValue> implements TypedValueSerializer<T> {
    private final TypedValueSerializer<T> writer;

    GuardedSerializer(TypedValueSerializer<T> writer) {
        this.writer = writer;
    }

    @Override
    public void writeValue(T value, ValueFields fields) {
        if (!Variables.allows(fields.getName(), value.getValue())) {
            throw new BadUserRequestException("A process may not hold this variable, or not with this value");
        }
        writer.writeValue(value, fields);
    }

    @Override
    public T readValue(ValueFields fields, boolean deserialize, boolean isTransient) {
        return writer.readValue(fields, deserialize, isTransient);
    }

    @Override
    public String getName() {
        return writer.getName();
    }

    @Override
    public ValueType getType() {
        return writer.getType();
    }

    @Override
    public boolean canHandle(TypedValue value) {
        return writer.canHandle(value);
    }

    @Override
    public T convertToTypedValue(UntypedValueImpl value) {
        return writer.convertToTypedValue(value);
    }

    @Override
    public String getSerializationDataformat() {
        return writer.getSerializationDataformat();
    }

    @Override
    public boolean isMutableValue(T value) {
        return writer.isMutableValue(value);
    }
}

package org.wangge.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.BooleanValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.IntegerValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.LongValueSerlializer;
import org.camunda.bpm.engine.impl.variable.serializer.NullValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializerFactory;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The only ways to store a value. There is none for objects, files, bytes, dates or JSON, and no plugin can add one:
 * JSON reaches the form door and stays there.
 */
class AllowedSerializers extends DefaultVariableSerializers {
    AllowedSerializers() {
        addSerializer(new GuardedSerializer<>(new NullValueSerializer()));
        addSerializer(new GuardedSerializer<>(new StringValueSerializer()));
        addSerializer(new GuardedSerializer<>(new BooleanValueSerializer()));
        addSerializer(new GuardedSerializer<>(new IntegerValueSerializer()));
        addSerializer(new GuardedSerializer<>(new LongValueSerlializer()));
    }

    @Override
    public DefaultVariableSerializers addSerializer(TypedValueSerializer<?> serializer, int index) {
        return serializer instanceof GuardedSerializer<?> ? super.addSerializer(serializer, index) : this;
    }

    /** The engine's own message would hold the value. */
    @Override
    public TypedValueSerializer<?> findSerializerForValue(TypedValue value, VariableSerializerFactory others) {
        try {
            return super.findSerializerForValue(value, null);
        } catch (ProcessEngineException unknown) {
            throw new BadUserRequestException("A process may not hold a value of this type");
        }
    }
}

package org.wangge.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The last word on what a name in an expression means: whatever is not published does not exist, and no method but a
 * published function's {@code of} can be called on anything.
 */
class PublishedResolver extends ELResolver {
    private static final Set<String> OF_EXECUTION = Set.of("businessKey", "processBusinessKey", "tenantId");

    private final PublishedNames published;

    PublishedResolver(PublishedNames published) {
        this.published = published;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        String name = String.valueOf(property);
        if (base == null) {
            Object found = published.function(name).map(Object.class::cast).orElse(null);
            if (found == null && published.isBlock(name)) {
                found = published.block(name);
            }
            context.setPropertyResolved(found != null);
            return found;
        }
        DelegateExecution execution = base instanceof DelegateTask task ? task.getExecution() : null;
        if (base instanceof DelegateExecution itself) {
            execution = itself;
        }
        if (execution == null || !OF_EXECUTION.contains(name)) {
            throw new ELException("Models may not read '" + name + "' there");
        }
        context.setPropertyResolved(true);
        return name.equals("tenantId") ? execution.getTenantId() : execution.getProcessBusinessKey();
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] params) {
        boolean call = base instanceof PublishedFunction
                && "of".equals(String.valueOf(method))
                && params.length == 2
                && params[0] instanceof String
                && params[1] instanceof DelegateExecution;
        if (!call) {
            throw new ELException("Models may not call '" + method + "' there");
        }
        context.setPropertyResolved(true);
        return ((PublishedFunction) base).of((String) params[0], (DelegateExecution) params[1]);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new ELException("Models change no values by expressions");
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }
}

package org.wangge.worklist;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.wangge.worklist.form.FormSchema;

/** The forms of open tasks, read once a deployment: what was deployed never changes. */
@Component
class Forms {

    private final Map<String, FormSchema> known = new ConcurrentHashMap<>();
    private final TaskEngine engine;

    Forms(TaskEngine engine) {
        this.engine = engine;
    }

    FormSchema of(WorkItem item) {
        String key = item.deploymentId() + "/" + item.formKey();
        FormSchema schema = known.get(key);
        if (schema == null) {
            schema = FormSchema.parse(engine.form(item.id()));
            known.put(key, schema);
        }
        return schema;
    }
}

package org.wangge.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.wangge.testing.OnBothDatabases;
import org.wangge.worklist.camunda.HomeVisitModel;

/** The application with a small model, form and feature of home visits, on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnBothDatabases
@AutoConfigureMockMvc
@Import({HomeVisits.class, HomeVisitModel.class, WorkHttp.class})
@interface WithHomeVisits {}

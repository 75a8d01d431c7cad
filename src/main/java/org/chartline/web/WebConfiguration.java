package org.chartline.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Names what is served; nothing is found by scanning, so that the start stays quick. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
    Access.class,
    LogInPages.class,
    CasePages.class,
    DocumentPages.class,
    SearchPages.class,
    AccountPages.class,
    AdministrationPages.class,
    AuditPages.class,
    Problems.class,
    ApiCases.class,
    ApiPages.class,
    ApiSearch.class,
    ApiTerms.class,
    ApiExport.class,
    ApiImports.class,
    ApiCorrections.class,
    ApiDraft.class,
    DraftPages.class,
    ApiEvaluations.class,
    EvaluationPages.class,
    ApiDoor.class,
    ApiMetrics.class,
    HealthParts.class,
    ApiProblems.class
})
class WebConfiguration {}

package org.chartline.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Names what is served; nothing is found by scanning, so that the start stays quick. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CasePages.class, DocumentPages.class, SearchPages.class, Problems.class, OwnMachineOnly.class})
class WebConfiguration {}

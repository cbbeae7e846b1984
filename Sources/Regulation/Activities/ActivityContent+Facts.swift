package import Facts

extension ActivityContent {
    package func write(to facts: inout FactsWriter) {
        facts.flag("automatedDecision", automatedDecision)
        facts.objects("controllers", controllers) { $1.write(to: &$0) }
        facts.objects("dataCategories", dataCategories) { $1.write(to: &$0) }
        facts.code("impactAssessment", impactAssessment)
        facts.code("kind", kind)
        facts.identifiers("measures", measures)
        facts.identifiers("processing", processing)
        facts.flag("profiling", profiling)
        facts.objects("purposes", purposes) { $1.write(to: &$0) }
        facts.objects("recipients", recipients) { $1.write(to: &$0) }
        facts.objects("retention", retention) { $1.write(to: &$0) }
        facts.integer("reviewMonths", reviewMonths)
        facts.day("since", since)
        facts.objects("subjectCategories", subjectCategories) { $1.write(to: &$0) }
        transfers.write(to: &facts)
        facts.day("until", until)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        automatedDecision = try facts.flag("automatedDecision")
        controllers = try facts.objects("controllers") { (facts) throws(MalformedFacts) in
            try ClientController(from: &facts)
        }
        dataCategories = try facts.objects("dataCategories") { (facts) throws(MalformedFacts) in
            try DataCategory(from: &facts)
        }
        impactAssessment = try facts.code("impactAssessment")
        kind = try facts.code("kind")
        measures = try facts.identifiers("measures")
        processing = try facts.identifiers("processing")
        profiling = try facts.flag("profiling")
        purposes = try facts.objects("purposes") { (facts) throws(MalformedFacts) in try Purpose(from: &facts) }
        recipients = try facts.objects("recipients") { (facts) throws(MalformedFacts) in try Recipient(from: &facts) }
        retention = try facts.objects("retention") { (facts) throws(MalformedFacts) in try RetentionRule(from: &facts) }
        reviewMonths = try facts.integer("reviewMonths")
        since = try facts.day("since")
        subjectCategories = try facts.objects("subjectCategories") { (facts) throws(MalformedFacts) in
            try SubjectCategory(from: &facts)
        }
        transfers = try StatedTransfers(from: &facts)
        until = try facts.optionalDay("until")
    }
}

package import Facts

extension ProcessorContent {
    package func write(to facts: inout FactsWriter) {
        facts.countries("access", access)
        if let agreement { facts.object("agreement") { agreement.write(to: &$0) } }
        facts.country("country", country)
        facts.country("parentCountry", parentCountry)
        facts.integer("reviewMonths", reviewMonths)
        facts.code("role", role)
        if let safeguard {
            facts.object("safeguard") { facts in
                facts.flag("documented", safeguard.documented)
                facts.code("mechanism", safeguard.mechanism)
            }
        }
        facts.countries("storage", storage)
        facts.objects("subProcessors", subProcessors) { $1.write(to: &$0) }
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        access = try facts.countries("access")
        agreement = try facts.optionalObject("agreement") { (facts) throws(MalformedFacts) in
            try ProcessorAgreement(from: &facts)
        }
        country = try facts.optionalCountry("country")
        parentCountry = try facts.optionalCountry("parentCountry")
        reviewMonths = try facts.integer("reviewMonths")
        role = try facts.code("role")
        safeguard = try facts.optionalObject("safeguard") { (facts) throws(MalformedFacts) in
            let documented = try facts.flag("documented")
            return TransferSafeguard(try facts.code("mechanism"), documented: documented)
        }
        storage = try facts.countries("storage")
        subProcessors = try facts.objects("subProcessors") { (facts) throws(MalformedFacts) in
            try SubProcessor(from: &facts)
        }
    }
}

package import Facts

/// A share that goes on or comes back, such as payroll or hosting, and is confirmed for each period.
package struct ShareArrangement: Hashable, Sendable {
    package var content: ShareContent
    /// For which periods somebody says whether it took place.
    package var every: CalendarPeriod.Unit
    /// Whether data flow all the time, as in hosting, and not once in each period.
    package var isContinuous: Bool

    package init(_ content: ShareContent, every: CalendarPeriod.Unit, isContinuous: Bool = false) {
        self.content = content
        self.every = every
        self.isContinuous = isContinuous
    }

    package func write(to facts: inout FactsWriter) {
        facts.object("content") { content.write(to: &$0) }
        facts.flag("continuous", isContinuous)
        facts.code("every", every)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        content = try facts.object("content") { (facts) throws(MalformedFacts) in try ShareContent(from: &facts) }
        isContinuous = try facts.flag("continuous")
        every = try facts.code("every")
    }
}

import Facts

extension Sequence where Element == ElementID {
    /// Refuses parts that share an id: their texts, and what is said of them, could not be told apart.
    func requireDistinct() throws(Refusal) {
        var seen: Set<ElementID> = []
        for element in self where !seen.insert(element).inserted { throw .duplicateElement(element) }
    }
}

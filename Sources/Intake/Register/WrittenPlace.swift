import Regulation

/// A place that data go to as somebody wrote it, with what stands in brackets behind it.
struct WrittenPlace {
    let name: String
    let remark: String?

    init(_ text: String) {
        let parts = text.split(maxSplits: 1) { $0 == "(" || $0 == "[" }.map(String.init)
        name = parts.first.flatMap { SheetCell($0, at: .start).value } ?? text
        remark = parts.count == 2 ? parts[1].trimmingSuffix { ")] ".contains($0) } : nil
    }

    /// Whether it is a word for the area in which nothing is a transfer.
    var isWithin: Bool {
        [
            "eu", "eer", "eea", "ue", "binneneu", "binneneer", "binnendeeu", "binnendeeer", "europa", "alleeneu",
            "withineu",
        ]
        .contains(Heading(name).plain)
    }

    /// The country of that name.
    ///
    /// `names`: Countries by what they are called.
    func country(among names: [Heading: Country]) -> Country? {
        Self.others[Heading(name).plain].flatMap { Country($0) } ?? Country(name.uppercased()) ?? names[Heading(name)]
    }

    /// What people write besides the names of countries.
    private static let others = [
        "vs": "US", "usa": "US", "amerika": "US", "unitedstatesofamerica": "US", "verenigdestatenvanamerika": "US",
        "uk": "GB", "vk": "GB", "engeland": "GB", "grootbrittannie": "GB", "greatbritain": "GB", "etatsunis": "US",
        "royaumeuni": "GB",
    ]
}

extension String {
    fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isLeftOut(last) { text.removeLast() }
        return String(text)
    }
}

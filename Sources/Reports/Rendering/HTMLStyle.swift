/// The style sheet of a page: on a screen in light or dark, and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1a1a1a; background: #ffffff; }
        main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; }
        h2 { font-size: 1.35rem; margin-top: 2.5rem; border-bottom: 1px solid #767676; }
        h3 { font-size: 1.1rem; margin-top: 1.75rem; }
        dl { display: grid; grid-template-columns: minmax(10rem, max-content) 1fr; gap: .25rem 1.5rem; }
        dt { font-weight: 600; }
        dd { margin: 0; overflow-wrap: break-word; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption, .caption { text-align: left; font-weight: 600; padding: .5rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #767676;
          overflow-wrap: break-word; }
        th { font-weight: 600; }
        caption.repeated { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .identifier { white-space: nowrap; font-weight: 400; font-size: .85em; font-variant-numeric: tabular-nums; }
        .alert { border-left: .4rem solid #9a3412; padding: .5rem 1rem; background: #fff4ed; color: #1a1a1a; }
        .events { font-size: .85em; }
        hr.page { border: 0; border-top: 3px double #767676; margin: 2.5rem 0; }
        @media (prefers-color-scheme: dark) {
          body { color: #f2f2f2; background: #16181d; }
        }
        @media print {
          @page { margin: 2cm; }
          body { color: #000000; background: #ffffff; font-size: 10pt; }
          main { max-width: none; padding: 0; }
          .identifier { white-space: normal; }
          thead { display: table-header-group; }
          tr, dd, li { break-inside: avoid; }
          h2, h3, caption { break-after: avoid; }
          hr.page { break-after: page; border: 0; margin: 0; }
        }
        """
}

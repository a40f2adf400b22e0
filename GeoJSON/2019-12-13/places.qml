<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- Written by FrontLine; a style saved from QGIS under this name replaces it. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Temporal" labelsEnabled="1">
<temporal enabled="1" mode="2" limitMode="0" startField="t_begin" endField="t_end" startExpression="" endExpression="" durationField="" durationUnit="min" fixedDuration="0" accumulate="0"><fixedRange><start></start><end></end></fixedRange></temporal>
<renderer-v2 type="categorizedSymbol" attr="coalesce(&quot;side&quot; || &apos; &apos;, &apos;&apos;) || &quot;status&quot;" forceraster="0" symbollevels="0" enableorderby="1">
<categories>
<category symbol="0" value="government confirmed" type="string" label="Government, confirmed" render="true"/>
<category symbol="1" value="opposition claimed" type="string" label="Opposition, claimed by it alone" render="true"/>
</categories>
<symbols>
<symbol name="0" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="4.0"/><prop k="size_unit" v="MM"/><prop k="color" v="213,94,0,255"/><prop k="outline_color" v="26,26,26,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.25"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="angle" v="0"/></layer><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="4.4"/><prop k="size_unit" v="MM"/><prop k="color" v="255,255,255,0"/><prop k="outline_color" v="26,26,26,255"/><prop k="outline_style" v="no"/><prop k="outline_width" v="0.0"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="angle" v="0"/><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="QString" name="expression" value="if(&quot;stale&quot;, &apos;255,255,255,140&apos;, &apos;255,255,255,0&apos;)"/><Option type="int" name="type" value="3"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer></symbol>
<symbol name="1" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="4.0"/><prop k="size_unit" v="MM"/><prop k="color" v="0,158,115,255"/><prop k="outline_color" v="26,26,26,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.25"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="angle" v="0"/></layer><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.0"/><prop k="size_unit" v="MM"/><prop k="color" v="255,255,255,255"/><prop k="outline_color" v="26,26,26,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.15"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="angle" v="0"/></layer><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="4.4"/><prop k="size_unit" v="MM"/><prop k="color" v="255,255,255,0"/><prop k="outline_color" v="26,26,26,255"/><prop k="outline_style" v="no"/><prop k="outline_width" v="0.0"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="angle" v="0"/><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="QString" name="expression" value="if(&quot;stale&quot;, &apos;255,255,255,140&apos;, &apos;255,255,255,0&apos;)"/><Option type="int" name="type" value="3"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer></symbol>
</symbols>
<orderby><orderByClause asc="1" nullsFirst="1">CASE WHEN &quot;status&quot; = &apos;unknown&apos; THEN 0 WHEN &quot;status&quot; = &apos;claimed&apos; THEN 1 WHEN &quot;status&quot; = &apos;confirmed&apos; THEN 2 WHEN &quot;status&quot; = &apos;changing&apos; THEN 3 WHEN &quot;status&quot; = &apos;disputed&apos; THEN 4 WHEN &quot;status&quot; = &apos;contested&apos; THEN 5 END</orderByClause></orderby>
</renderer-v2>
<labeling type="simple">
<settings calloutType="simple">
<text-style fieldName="if(@map_scale &lt; 250000 AND length(&quot;name_ar&quot;) &gt; 0, &quot;name&quot; || &apos;\n&apos; || &quot;name_ar&quot;, &quot;name&quot;)" isExpression="1" fontWeight="50" fontSize="9" fontSizeUnit="Point" textColor="26,26,26,255" textOpacity="1" multilineHeight="0.9" namedStyle="">
<text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
</text-style>
<text-format multilineAlign="3" wrapChar=""/>
<placement placement="6" predefinedPositionOrder="R,L,TR,BR,TL,BL,TSR,BSR" dist="0.6" distUnits="MM" offsetType="1" priority="5" geometryGeneratorType="PointGeometry"/>
<rendering obstacle="1" obstacleFactor="1.5" displayAll="0" drawLabels="1" scaleVisibility="0"/>
</settings>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>0</layerGeometryType>
</qgis>
